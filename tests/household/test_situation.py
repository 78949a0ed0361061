"""A household as a whole."""

from mesaides.household.choices import StatutMarital
from mesaides.household.periods import Month
from tests.household.households import changed, couple, fault_of, household, read


def test_its_members_come_with_their_paths() -> None:
    paths = [path for path, _ in read(couple()).members()]
    assert paths == ["demandeur", "conjoint", "enfants.0"]
    assert [path for path, _ in read(household()).members()] == ["demandeur"]


def test_its_adults_are_one_or_two() -> None:
    assert len(read(household()).adults) == 1
    assert len(read(couple()).adults) == 2


def test_its_month_is_that_of_its_day() -> None:
    assert read(household()).month == Month(2026, 11)


def test_what_is_left_out_is_unknown_or_rare() -> None:
    situation = read(household())
    assert situation.patrimoine is None
    assert situation.statut_marital is None
    assert situation.rsa_isolement_recent is False
    assert situation.prestations_recues == {}


def test_two_same_households_are_equal() -> None:
    assert read(couple()) == read(couple())
    assert read(couple()).statut_marital is StatutMarital.MARIE


def test_twelve_children_at_most() -> None:
    child = {"date_naissance": "2018-02-01"}
    assert len(read(changed(household(), "enfants", [child] * 12)).enfants) == 12
    assert fault_of(changed(household(), "enfants", [child] * 13)).message == (
        "Cette liste est trop longue : au plus 12 valeurs."
    )
