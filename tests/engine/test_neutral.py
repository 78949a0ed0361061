"""The neutral household stands where the other does, and has nothing of its own."""

import datetime

import pytest

from benchmarks.households import random_household
from mesaides.engine.members import Household
from mesaides.engine.neutral import neutral
from mesaides.engine.populations import structure_of
from mesaides.household.reading import read
from tests.engine.households import adult, child, couple, employee, household, situation


@pytest.mark.parametrize("first", range(0, 400, 100))
def test_any_household_has_a_neutral_one_of_its_structure(first: int) -> None:
    for seed in range(first, first + 100):
        one = Household(read(random_household(seed)))
        assert structure_of(neutral(one)) == structure_of(one), seed


def test_nothing_of_its_own_is_left() -> None:
    """Two households that earn, pay and received other amounts start from the same."""
    poor, rich = household(adult(activite="salarie")), household(employee(4000, prestations_recues={"aah": 300}))
    assert neutral(Household(situation(poor))).situation == neutral(Household(situation(rich))).situation


@pytest.mark.parametrize(("born", "year"), [("1985-01-15", 1986), ("1992-06-01", 1996), ("1979-12-31", 1976)])
def test_ages_are_rounded_to_decades(born: str, year: int) -> None:
    """On the first of November 2026: 41, 34 and 46 years."""
    found = neutral(Household(situation(household(adult(born)))))
    assert found.situation.demandeur.date_naissance == datetime.date(year, 1, 1)


@pytest.mark.parametrize("born", [["2001-06-01", "2003-06-01"], ["2001-11-15"]])
def test_a_child_whom_a_round_age_would_put_elsewhere_keeps_its_own(born: list[str]) -> None:
    """At 25 a child leaves the family of the law; 23 rounds to 24, and 25 to 24. Born on 15 November 2001, it is 24 on
    the first of November 2026, and 25 on the 22nd, the day of the simulation."""
    one = Household(situation(couple(adult("1970-01-01"), adult(), enfants=[child(day) for day in born])))
    assert structure_of(neutral(one)) == structure_of(one)
    assert [str(kid.date_naissance) for kid in neutral(one).situation.enfants] == born
