"""The rights to a declarative benefit."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.case import Constats
from mesaides.benefits.model import Benefit, Statut
from mesaides.simulations.declarative import declared_rights
from mesaides.simulations.reading import FAILURE
from mesaides.simulations.right import Right
from mesaides.simulations.run import simulate
from tests.benefits.cases import alone, changed, family, situation
from tests.simulations.benefits import declarative

YOUNG = {"age": {"max": 25}}
GRANTED = {"boursier": True}


def rights(benefit: Benefit, data: Any) -> list[Right]:
    return list(declared_rights(benefit, situation(data), Constats()))


def test_a_right_that_is_open() -> None:
    assert rights(declarative([{"age": {"min": 18}}]), alone()) == [
        Right("carte-essai", Statut.CALCULE, person="demandeur", eligible=True, amount=150)
    ]


def test_a_refusal_keeps_its_reasons() -> None:
    (right,) = rights(declarative([YOUNG, GRANTED], pour="adulte"), family(conjoint__boursier=True))
    assert (right.status, right.person, right.eligible, right.amount) == (Statut.CALCULE, None, False, 0)
    assert right.reasons == ("Avoir moins de 26 ans", "Recevoir une bourse d’études")


def test_only_those_who_have_it_or_may_have_it_are_told() -> None:
    told = rights(declarative([{"age": {"min": 38}}], pour="personne"), family())
    assert [right.person for right in told] == ["conjoint"]


def test_without_a_child_there_is_no_right_for_a_child() -> None:
    (right,) = rights(declarative([{"age": {"max": 17}}], pour="enfant"), alone())
    assert (right.eligible, right.reasons) == (False, ("Avoir un enfant",))


def test_an_answer_that_is_missing_never_looks_like_a_refusal() -> None:
    (right,) = rights(declarative([GRANTED]), alone(demandeur__boursier=None))
    assert (right.status, right.eligible, right.amount) == (Statut.INFORMATION_MANQUANTE, None, None)
    assert right.missing == ("demandeur.boursier",)


@pytest.mark.parametrize(("ceiling", "eligible", "amount"), [(10800, True, 150), (10799, False, 0)])
def test_an_estimate_is_told_as_one(ceiling: int, eligible: bool, amount: float) -> None:
    """1 000 € a month, less 10 %: 10 800 € a year."""
    data = alone(demandeur__revenus={"salaire_net": 1000})
    (right,) = rights(declarative([{"revenu_fiscal": {"max": ceiling}}]), data)
    assert (right.status, right.eligible, right.amount) == (Statut.INFORMATION_MANQUANTE, eligible, amount)
    assert right.missing == ("impots.2024.rfr",)


def test_what_nobody_tells_the_simulator_is_left_to_the_person() -> None:
    benefit = declarative([{"residence": {"annees_min": 1}}], a_verifier=["Être à jour de sa cotisation."])
    (right,) = rights(benefit, alone())
    assert (right.status, right.eligible, right.missing) == (Statut.CALCULE, True, ())
    assert benefit.to_check == (
        "Habiter sur ce territoire depuis au moins 1 an",
        "Être à jour de sa cotisation.",
    )


def test_what_the_engine_could_not_find_is_left_open() -> None:
    (right,) = rights(declarative([{"quotient_familial_caf": {"max": 700}}]), alone())
    assert (right.status, right.eligible) == (Statut.INFORMATION_MANQUANTE, None)


def test_what_is_received_already_is_told() -> None:
    received = declarative([{"age": {"min": 18}}], deja_recue="apa_domicile")
    (right,) = rights(received, alone(demandeur__prestations_recues={"apa_domicile": 400}))
    assert (right.status, right.declared, right.amount) == (Statut.DEJA_RECUE, 400, 150)


def test_a_right_without_amount() -> None:
    yes_or_no = declarative([YOUNG], montant={"genre": "oui_non"})
    assert [right.amount for right in rights(yes_or_no, alone())] == [None]
    young = alone(demandeur__date_naissance="2005-01-01")
    assert [(right.eligible, right.amount) for right in rights(yes_or_no, young)] == [(True, None)]


def test_a_condition_that_fails_is_no_refusal(caplog: pytest.LogCaptureFixture) -> None:
    """The catalogue refuses a household's age; a benefit made otherwise would fail alone."""
    (right,) = rights(declarative([YOUNG], pour="foyer"), alone())
    assert (right.status, right.reason) == (Statut.ECHEC, FAILURE)
    assert "carte-essai" in caplog.text


class TestWhere:
    HERE = declarative([{"age": {"min": 18}}], territoire={"communes": ["75056"]})

    @pytest.mark.parametrize(
        ("commune", "shown"), [("75114", True), ("75056", True), ("31555", False), ("97611", False)]
    )
    def test_it_shows_in_its_territory_only(self, commune: str, shown: bool) -> None:
        result = simulate(situation(changed(alone(), "logement.commune", commune)), [self.HERE])
        assert [right.eligible for right in result.rights] == [True] * shown

    def test_in_mayotte_a_national_one_is_not_checked_yet(self) -> None:
        national = declarative([{"age": {"min": 18}}])
        mamoudzou = situation(changed(alone(), "logement.commune", "97611"))
        (right,) = simulate(mamoudzou, [national]).rights
        assert (right.status, "Mayotte" in (right.reason or "")) == (Statut.NON_DISPONIBLE, True)
        own = declarative([{"age": {"min": 18}}], territoire={"departements": ["976"]})
        assert simulate(mamoudzou, [own]).rights[0].eligible


class TestWhatTheEngineFinds:
    """A person of 36 without income has the RSA: 651,69 € a month, article R262-3 and decree of April 2026."""

    RSA = declarative([{"recoit": ["revenu-solidarite-active"]}])

    def test_a_benefit_that_the_simulation_finds_is_received(self) -> None:
        assert simulate(situation(alone()), [self.RSA]).rights[0].eligible

    def test_a_benefit_that_is_not_due_is_not(self) -> None:
        rich = situation(alone(demandeur__revenus={"salaire_net": 3000}, demandeur__activites=["salarie"]))
        (right,) = simulate(rich, [self.RSA]).rights
        assert (right.status, right.eligible) == (Statut.CALCULE, False)
        assert right.reasons == ("Recevoir cette aide\u202f: Revenu de solidarité active",)

    def test_the_quotient_of_the_caf(self) -> None:
        """Without income: the month's RSA and housing benefit over 2 shares, between 200 € and 600 €."""
        known = family(impots={"2024": {"rfr": 0, "nombre_parts": 2.5}}, patrimoine={})
        under = declarative([{"quotient_familial_caf": {"max": 600}}], pour="foyer")
        over = declarative([{"quotient_familial_caf": {"min": 601}}], pour="foyer", slug="autre")
        found = simulate(situation(known), [under, over])
        assert [right.eligible for right in found.rights] == [True, False]
