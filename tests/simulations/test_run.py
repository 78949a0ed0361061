"""The use case: a household in, its rights out."""

import datetime

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.engine import Deadline, TooLongError
from mesaides.engine.law import _law
from mesaides.simulations.run import prepare, simulate, simulate_alone, simulate_beside, simulate_many
from tests.engine.households import adult, child, couple, employee, home, household, situation
from tests.engine.scales import AAH, BMAF, RSA_HOUSED
from tests.simulations.benefits import benefit

RSA = benefit("rsa", deja_recue="rsa")
AF = benefit("af", montant={"crds": "brute"})
ENDED = benefit("ppa", jusqu_a="2025-12-31")


def test_each_benefit_in_force_has_a_right() -> None:
    result = simulate(situation(), [RSA, AF, ENDED])
    assert result.date == datetime.date(2026, 11, 22)
    assert [right.benefit for right in result.rights] == ["rsa", "af"]
    assert result.right("rsa").amount == pytest.approx(RSA_HOUSED, abs=0.01)
    assert not result.right("af").eligible


def test_a_result_says_what_it_supposes() -> None:
    assert any("2024" in sentence for sentence in simulate(situation(), []).assumptions)


def test_family_benefits_are_told_net_of_crds() -> None:
    kids = [child("2016-05-01"), child("2018-05-01")]
    right = simulate(situation(household(enfants=kids)), [AF]).right("af")
    assert right.amount == pytest.approx(0.32 * BMAF * 0.995, abs=0.01)


def test_in_mayotte_nothing_is_computed_with_the_scales_of_elsewhere() -> None:
    there = situation(household(logement=home(commune="97611")))
    right = simulate(there, [RSA]).right("rsa")
    assert (right.status, right.amount) == (Statut.NON_DISPONIBLE, None)
    assert right.reason


def test_a_failing_benefit_leaves_the_others() -> None:
    result = simulate(situation(), [benefit("variable_disparue"), RSA])
    assert result.right("variable-disparue").status is Statut.ECHEC
    assert result.right("rsa").amount == pytest.approx(RSA_HOUSED, abs=0.01)


def test_every_adult_s_own_benefit_is_told() -> None:
    disabled = {"handicap": True, "taux_incapacite": 0.8}
    data = couple(adult(**disabled, prestations_recues={"aah": 500}), adult(**disabled))
    result = simulate(situation(data), [benefit("aah", deja_recue="aah")])
    first, second = result.of("aah")
    assert (first.status, first.declared) == (Statut.DEJA_RECUE, 500)
    assert (second.status, second.person) == (Statut.CALCULE, "conjoint")
    assert second.amount == pytest.approx(AAH, abs=0.01)


@pytest.mark.parametrize(
    ("facts", "status", "eligible"),
    [
        ({}, Statut.INFORMATION_MANQUANTE, False),
        ({"duree_possession_titre_sejour": 3}, Statut.CALCULE, False),
        ({"duree_possession_titre_sejour": 5}, Statut.CALCULE, True),
        ({"refugie": True}, Statut.CALCULE, True),
    ],
)
def test_the_permit_of_a_foreigner_is_asked_before_a_refusal(facts: dict, status: Statut, eligible: bool) -> None:
    right = simulate(situation(household(adult(nationalite="autre", **facts))), [RSA]).right("rsa")
    assert (right.status, right.eligible) == (status, eligible)
    assert right.missing == (() if status is Statut.CALCULE else ("demandeur.duree_possession_titre_sejour",))


def test_a_benefit_already_received_is_told_as_such() -> None:
    right = simulate(situation(household(prestations_recues={"rsa": 400})), [RSA]).right("rsa")
    assert (right.status, right.declared) == (Statut.DEJA_RECUE, 400)


def test_the_whole_catalogue_is_computed() -> None:
    """An ordinary household: nothing fails, and each benefit in force has its right."""
    data = couple(
        employee(1400), employee(900), enfants=[child("2014-05-01", "college"), child("2019-05-01")], patrimoine={}
    )
    result = simulate(situation(data))
    failed = [right.benefit for right in result.rights if right.status is Statut.ECHEC]
    assert not failed, f"→ Le modèle échoue sur {failed} : voyez le journal."
    assert len({right.benefit for right in result.rights}) > 0


def test_a_visit_whose_answer_changes_gets_the_rights_of_its_new_answer() -> None:
    """From 450 € to 100 € of rent, the housing benefit falls: each rent is found as if it stood alone."""
    before, after = situation(), situation(household(logement=home(loyer=100)))
    benefits = [benefit("aide_logement"), RSA]
    alone = [simulate(one, benefits) for one in (before, after)]
    assert [simulate(one, benefits, visit="une visite") for one in (before, after)] == alone
    assert alone[0].right("aide-logement").amount > alone[1].right("aide-logement").amount


def test_a_calculation_that_takes_too_long_is_stopped_and_harms_no_other() -> None:
    rented = situation(household(logement=home(loyer=433.25)))
    with pytest.raises(TooLongError):
        simulate(rented, [RSA], visit="une autre", deadline=Deadline.within(0))
    assert simulate(rented, [RSA], visit="une autre") == simulate(rented, [RSA])


def test_what_is_prepared_is_what_households_ask_for() -> None:
    prepare(situation().date, most=1)
    laws = _law.cache_info().misses
    assert simulate(situation()).rights
    assert _law.cache_info().misses == laws


def test_many_households_get_each_its_own_rights_in_order() -> None:
    situations = [situation(), situation(household(adult(born="2006-01-15")))]
    assert list(simulate_many(situations)) == [simulate(situation) for situation in situations]


class TestDiscretion:
    """A benefit whose mere presence reveals something never shows in a household's results."""

    def test_of_one_household(self) -> None:
        discreet = {aid.slug for aid in catalogue().benefits if aid.discrete}
        assert "aide-urgence-violences-conjugales" in discreet
        assert not discreet & {right.benefit for right in simulate(situation()).rights}

    def test_of_many(self) -> None:
        (result,) = simulate_many([situation()])
        assert "aide-urgence-violences-conjugales" not in {right.benefit for right in result.rights}


@pytest.mark.parametrize(
    ("commune", "local", "national"),
    [
        ("84007", "vaucluse-fonds-solidarite-logement", "fonds-solidarite-logement"),
        ("05061", "hautes-alpes-fonds-solidarite-logement", "fonds-solidarite-logement"),
        ("71270", "saone-et-loire-fonds-aide-jeunes", "fonds-aide-jeunes"),
    ],
)
def test_a_local_fund_and_the_national_one_do_not_both_show(commune: str, local: str, national: str) -> None:
    """Avignon, Gap, Mâcon."""
    young = household(adult(born="2004-01-15"), logement=home(commune=commune))
    told = {right.benefit for right in simulate(situation(young)).rights}
    assert (local in told, national in told) == (True, False)
    assert national in {right.benefit for right in simulate(situation()).rights}


def test_households_close_to_one_get_each_its_own_rights() -> None:
    others = [situation(household(employee(wage))) for wage in (0, 1_400)]
    beside = simulate_beside(situation(), others, [RSA, ENDED])
    assert [result.rights for result in beside] == [simulate(other, [RSA]).rights for other in others]


def test_openfisca_alone_gives_the_same_rights() -> None:
    assert simulate_alone(situation(), [RSA, ENDED]) == simulate(situation(), [RSA])
