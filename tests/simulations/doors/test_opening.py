"""A first look at several households together; a door is told only when a whole simulation opens it."""

from __future__ import annotations

from mesaides.simulations.doors.door import InTime, Levier
from tests.household.households import changed, household, read
from tests.simulations.doors.openings import refused

OLD, YOUNG = changed(household(), "demandeur.date_naissance", "1960-01-01"), household()
SENIORS = [{"age": {"min": 60}}]


def test_several_households_at_once() -> None:
    assert refused(SENIORS, YOUNG).of([read(OLD), read(YOUNG), read(OLD)]) == [True, False, True]
    assert refused(SENIORS, YOUNG).of([]) == []


def test_a_household_on_its_own_day() -> None:
    opening = refused(SENIORS, YOUNG, jusqu_a="2027-01-31")
    assert opening.opens_on(read(OLD))
    assert not opening.opens_on(read(OLD | {"date": "2027-02-01"})), "the benefit has ended"


def test_what_one_would_have_is_told_with_the_door() -> None:
    opening, other = refused(SENIORS, YOUNG), read(OLD)
    change = InTime(other.date)
    door = opening.door(Levier.TEMPS, change, other)
    assert door is not None
    assert (door.amount, door.household, door.change) == (150, other, change)


def test_a_right_that_stays_refused_or_unsure_is_no_door() -> None:
    change = InTime(read(YOUNG).date)
    assert refused(SENIORS, YOUNG).door(Levier.TEMPS, change, read(YOUNG)) is None
    unsure = changed(OLD, "demandeur.boursier", None)
    assert refused([*SENIORS, {"boursier": True}], YOUNG).door(Levier.TEMPS, change, read(unsure)) is None
