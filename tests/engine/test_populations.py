"""Who stands where, for one household and for several alike."""

import pytest

from mesaides.engine.crowd import joined
from mesaides.engine.members import Household
from mesaides.engine.populations import Structure, populations_of, size, structure_of
from tests.engine.households import Json, adult, child, couple, employee, home, household, situation
from tests.engine.inputs.answers import on_parents_return

FAMILY = couple(adult(), adult(), "union_libre", enfants=[child("2015-05-01")])


def structure(data: Json) -> Structure:
    return structure_of(Household(situation(data)))


def test_what_people_earn_or_pay_is_not_their_structure() -> None:
    assert structure(household()) == structure(household(employee(1800), logement=home("proprietaire")))


@pytest.mark.parametrize(
    "other",
    [
        couple(adult(), adult(), "marie", enfants=[child("2015-05-01")]),
        couple(adult(), adult(), "union_libre"),
        FAMILY | {"enfants": [child("2015-05-01", rattachement_fiscal="conjoint")]},
    ],
    ids=["married", "without a child", "child on the other return"],
)
def test_who_stands_elsewhere_makes_another_structure(other: Json) -> None:
    assert structure(other) != structure(FAMILY)


@pytest.mark.parametrize(
    ("data", "sizes"),
    [
        (household(), (1, 1, 1, 1)),
        (FAMILY, (3, 1, 2, 1)),
        (on_parents_return(), None),
    ],
    ids=["alone", "unmarried, a child", "on the parents' return"],
)
def test_sizes_are_those_of_the_populations(data: Json, sizes: tuple[int, ...] | None) -> None:
    built, counts = structure(data), {}
    for name, population in populations_of(built).items():
        counts[name] = population.count
        assert size(built, name) == population.count
    told = tuple(counts[name] for name in ("individu", "famille", "foyer_fiscal", "menage"))
    assert sizes is None or told == sizes


def test_several_households_stand_one_after_the_other() -> None:
    populations = populations_of(joined([structure(FAMILY)] * 2))
    assert {name: one.count for name, one in populations.items()} == {
        "individu": 6,
        "famille": 2,
        "foyer_fiscal": 4,
        "menage": 2,
    }
    assert populations["foyer_fiscal"].members_entity_id.tolist() == [0, 1, 0, 2, 3, 2]
    assert [role.key for role in populations["famille"].members_role] == ["demandeur", "conjoint", "enfant"] * 2
