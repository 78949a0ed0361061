"""From the engine's outcomes to what is told of a benefit."""

import pytest

from mesaides.benefits.model import Benefit, Statut
from mesaides.engine import Computed, Failed, Outcome
from mesaides.simulations.reading import FAILURE, paid, rights_to
from mesaides.simulations.right import Right
from tests.engine.households import Json, adult, couple, household, situation
from tests.engine.scales import BMAF
from tests.simulations.benefits import benefit, found

COUPLE = couple(adult(), adult())


def told(asked: Benefit, *outcomes: Outcome | dict | float, data: Json | None = None) -> list[Right]:
    return list(rights_to(asked, found(asked, *outcomes), situation(data)))


def test_an_amount_is_a_right() -> None:
    assert told(benefit("rsa"), 573.487183) == [Right("rsa", Statut.CALCULE, eligible=True, amount=573.49)]


def test_an_amount_of_zero_is_no_right() -> None:
    assert told(benefit("rsa"), 0.0) == [Right("rsa", Statut.CALCULE, eligible=False, amount=0.0)]


def test_a_gross_amount_is_told_net_of_crds() -> None:
    """Two children: 32 % of the BMAF is 153.01 € gross, 152.25 € received."""
    gross = benefit("af", montant={"crds": "brute"})
    assert paid(gross, 0.32 * BMAF) == 152.25
    assert paid(benefit("af"), 0.32 * BMAF) == 153.01
    assert told(gross, 0.32 * BMAF)[0].amount == 152.25


def test_a_factor_turns_one_unit_into_another() -> None:
    assert paid(benefit("visale_montant_max", montant={"facteur": 12}), 50) == 600


def test_half_a_cent_goes_up() -> None:
    assert paid(benefit(), 0.125 - 1e-10) == 0.13


def test_a_yes_or_no_has_no_amount() -> None:
    yes_no = benefit("carte", montant={"genre": "oui_non"})
    assert told(yes_no, {"demandeur": True}) == [Right("carte", Statut.CALCULE, person="demandeur", eligible=True)]
    assert told(yes_no, {"demandeur": False}) == [Right("carte", Statut.CALCULE)]


def test_each_person_entitled_has_a_right() -> None:
    rights = told(benefit("aah"), {"demandeur": 500.0, "conjoint": 1041.59}, data=COUPLE)
    assert [(right.person, right.amount) for right in rights] == [("demandeur", 500), ("conjoint", 1041.59)]


def test_only_those_entitled_are_told() -> None:
    rights = told(benefit("aah"), {"demandeur": 0.0, "conjoint": 1041.59}, data=COUPLE)
    assert [right.person for right in rights] == ["conjoint"]


def test_a_right_that_nobody_has_is_told_once() -> None:
    assert told(benefit("aah"), {"demandeur": 0.0, "conjoint": 0.0}, data=COUPLE) == [
        Right("aah", Statut.CALCULE, amount=0.0)
    ]


FREE = benefit("css", calcul={"gratuit_si": "cmu_c"}, montant={"genre": "prix"})


@pytest.mark.parametrize(
    ("price", "free", "eligible", "amount"),
    [(0.0, True, True, 0.0), (25.0, False, True, 25.0), (0.0, False, False, 0.0)],
)
def test_a_price_of_zero_is_a_right_only_where_it_is_free(
    price: float, free: bool, eligible: bool, amount: float
) -> None:
    """Pitfalls 3.7: 0 means « not entitled » for a price to pay."""
    right = told(FREE, price, free)[0]
    assert (right.eligible, right.amount) == (eligible, amount)


@pytest.mark.parametrize(
    ("amount", "gate", "eligible"), [(100.0, True, True), (100.0, False, False), (0.0, True, True)]
)
def test_a_condition_beside_the_amount_decides(amount: float, gate: bool, eligible: bool) -> None:
    gated = benefit("pch", calcul={"eligible_si": "pch_eligibilite"})
    right = told(gated, amount, gate)[0]
    assert (right.eligible, right.amount) == (eligible, amount if eligible else 0.0)


@pytest.mark.parametrize("outcomes", [(Failed("KeyError"), True), (25.0, Failed("KeyError"))])
def test_a_failure_is_never_a_refusal(outcomes: tuple) -> None:
    assert told(FREE, *outcomes) == [Right("css", Statut.ECHEC, reason=FAILURE)]


def test_an_unanswered_field_asks_for_information() -> None:
    outcome = Computed({"": 0.0}, missing=frozenset({"demandeur.duree_possession_titre_sejour"}))
    right = told(benefit("rsa"), outcome)[0]
    assert right.status is Statut.INFORMATION_MANQUANTE
    assert right.missing == ("demandeur.duree_possession_titre_sejour",)


def test_a_field_of_another_person_does_not_hold_a_right_back() -> None:
    outcome = Computed({"demandeur": 0.0, "conjoint": 0.0}, missing=frozenset({"conjoint.taux_incapacite"}))
    rights = told(benefit("aah"), outcome, data=COUPLE)
    assert [(right.person, right.status) for right in rights] == [("conjoint", Statut.INFORMATION_MANQUANTE)]


def test_what_is_missing_for_the_condition_counts_too() -> None:
    gate = Computed({"": False}, missing=frozenset({"logement.loyer"}))
    right = told(benefit("pch", calcul={"eligible_si": "pch_eligibilite"}), 100.0, gate)[0]
    assert right.status is Statut.INFORMATION_MANQUANTE


def test_a_benefit_already_received_is_told_with_its_amount() -> None:
    data = household(prestations_recues={"rsa": 400})
    right = told(benefit("rsa", deja_recue="rsa"), 400.0, data=data)[0]
    assert (right.status, right.declared) == (Statut.DEJA_RECUE, 400)


def test_what_the_law_finds_stands_beside_what_is_received() -> None:
    data = couple(adult(), adult(handicap=True, taux_incapacite=0.8, prestations_recues={"aah": 500}))
    outcome = Computed({"demandeur": 0.0, "conjoint": 500.0}, {"demandeur": 0.0, "conjoint": 1041.59})
    right = told(benefit("aah", deja_recue="aah"), outcome, data=data)[0]
    assert (right.person, right.declared, right.amount) == ("conjoint", 500, 1041.59)


def test_nothing_received_is_not_already_received() -> None:
    data = household(prestations_recues={"rsa": 0})
    assert told(benefit("rsa", deja_recue="rsa"), 573.49, data=data)[0].status is Statut.CALCULE


@pytest.mark.parametrize(("value", "status"), [("tns", Statut.NON_DISPONIBLE), ("calculable", Statut.CALCULE)])
def test_what_the_model_says_it_cannot_compute_is_not_a_refusal(value: str, status: Statut) -> None:
    avowal = {"variable": "rsa_non_calculable", "valeur": "tns", "raison": "Le modèle ne sait pas."}
    asked = benefit("rsa", calcul={"incalculable_si": avowal})
    assert told(asked, 0.0, {"": value})[0].status is status
