"""The first day on which a right opens, by conditions to the day; the law's own months are tried in `test_search`."""

from __future__ import annotations

from datetime import date

import pytest

from mesaides.simulations.doors.door import InTime, Levier
from mesaides.simulations.doors.waiting import by_waiting
from tests.household.households import changed, couple, household
from tests.simulations.doors.openings import refused

BORN = "demandeur.date_naissance"
YOUNG = changed(household(), BORN, "2002-03-04")


def test_it_opens_on_the_birthday_itself() -> None:
    """22 November 2026, born on 4 March 2002: 25 years old on 4 March 2027."""
    door = by_waiting(refused([{"age": {"min": 25}}], YOUNG))
    assert door is not None
    assert (door.levier, door.amount) == (Levier.TEMPS, 150)
    assert door.change == InTime(date(2027, 3, 4), "demandeur", date(2027, 3, 4), 25)
    assert door.household.date == date(2027, 3, 4)


def test_the_age_of_a_child_may_be_what_opens_it() -> None:
    """Born on 1 February 2018: 9 years old on 1 February 2027."""
    nine = [{"membre": {"pour": "enfant", "conditions": [{"age": {"min": 9}}]}}]
    door = by_waiting(refused(nine, couple(), pour="foyer"))
    assert door is not None
    assert door.change == InTime(date(2027, 2, 1), "enfants.0", date(2027, 2, 1), 9)


@pytest.mark.parametrize(
    ("conditions", "born"),
    [
        ([{"age": {"max": 23}}], "2002-03-04"),  # time goes the other way
        ([{"age": {"min": 65}}], "1990-05-31"),  # 29 years ahead
        ([{"age": {"min": 25}}, {"boursier": True}], "2002-03-04"),  # time alone is not enough
    ],
)
def test_nothing_is_told_where_time_opens_nothing(conditions: object, born: str) -> None:
    assert by_waiting(refused(conditions, changed(household(), BORN, born))) is None


def test_nothing_is_told_of_a_benefit_that_ends_before() -> None:
    assert by_waiting(refused([{"age": {"min": 25}}], YOUNG, jusqu_a="2027-03-03")) is None


def test_one_looks_no_further_than_a_birth_that_is_awaited() -> None:
    expecting = changed(changed(YOUNG, BORN, "2001-07-04"), "demandeur.enceinte", True)
    assert by_waiting(refused([{"age": {"min": 26}}], expecting)) is None
    assert by_waiting(refused([{"age": {"min": 26}}], changed(expecting, "demandeur.enceinte", False))) is not None
