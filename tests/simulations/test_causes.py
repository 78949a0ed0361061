"""What happens between two months, and the household had it not happened."""

from __future__ import annotations

from datetime import date

from mesaides.household.periods import Month, age_on
from mesaides.household.situation import Situation
from mesaides.simulations.causes import Cause, Sort, causes_between, without
from mesaides.simulations.later import later
from tests.engine.households import adult, child, employee, household, situation

DECEMBER, JANUARY = Month(2026, 12), Month(2027, 1)
BORN = "1985-07-20"
GROWN = adult(BORN)
"""Somebody whose birthday is far from those months."""


def around(base: Situation, month: Month = JANUARY) -> tuple[Situation, Situation]:
    return later(base, month.shift(-1)), later(base, month)


def test_a_birthday_is_told_in_its_month_and_in_those_beside() -> None:
    """14 years on 10 December 2026: the family allowance rises in the month after (CSS, art. L521-3)."""
    base = situation(household(GROWN, enfants=[child("2012-12-10", "college")]))
    told = Cause(Sort.BIRTHDAY, "enfants.0", 14, date(2026, 12, 10))
    assert list(causes_between(*around(base, DECEMBER))) == [told]
    before, after = around(base)
    assert list(causes_between(before, after)) == [told, Cause(Sort.YEAR)]
    assert list(causes_between(*around(base, Month(2027, 3)))) == []
    assert age_on(without(told, before, after).enfants[0].date_naissance, after.date) == 13


def test_a_birth_is_told_and_taken_back() -> None:
    base = situation(household(adult(BORN, enceinte=True, date_accouchement_prevue="2027-02-10")))
    before, after = around(base, Month(2027, 3))
    [told] = causes_between(before, after)
    assert told == Cause(Sort.BIRTH, "enfants.0", day=date(2027, 2, 10))
    held = without(told, before, after)
    assert (held.enfants, held.demandeur.enceinte) == ((), True)


def test_incomes_that_vary_are_held_back_by_a_month() -> None:
    base = situation(household(employee({"2026-09": 700, "2026-10": 900})))
    before, after = around(base)
    told = Cause(Sort.INCOMES)
    assert told in causes_between(before, after)
    held = without(told, before, after).demandeur.revenus["salaire_net"]  # type: ignore[index]  # revenus connus ici
    assert [held[month] for month in ("2026-10", "2026-11", "2027-01")] == [700, 900, 900]
    assert told not in causes_between(*around(situation(household(employee(900)))))


def test_a_new_year_reads_what_is_told_of_the_former() -> None:
    base = situation(household(GROWN, impots={"2024": {"rfr": 9000}}))
    before, after = around(base)
    assert list(causes_between(before, after)) == [Cause(Sort.YEAR)]
    assert without(Cause(Sort.YEAR), before, after).impots["2025"].rfr == 9000
    assert without(Cause(Sort.CALENDAR), before, after) == after


def test_a_birthday_of_29_february_falls_on_1_march() -> None:
    base = situation(household(adult("2004-02-29")))
    [told] = causes_between(*around(base, Month(2027, 3)))
    assert (told.age, told.day) == (23, date(2027, 3, 1))
