"""The months to come: each is what that household is told, and each reason holds."""

from __future__ import annotations

import pytest

from mesaides.engine import Deadline, TooLongError
from mesaides.household.incomes import Revenu
from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.simulations.causes import Sort
from mesaides.simulations.later import later
from mesaides.simulations.months import MonthsAhead, months_ahead
from mesaides.simulations.planned import Planned
from mesaides.simulations.run import simulate
from mesaides.simulations.turns import Stand
from tests.engine.households import household, situation

RSA = "revenu-solidarite-active"
JOB = (Planned("demandeur", Month(2027, 1), {Revenu.SALAIRE: 1400}),)


@pytest.fixture(scope="module")
def base() -> Situation:
    return situation(household())


@pytest.fixture(scope="module")
def ahead(base: Situation) -> MonthsAhead:
    return months_ahead(base, JOB)


def test_a_month_is_what_that_household_is_told_alone(base: Situation, ahead: MonthsAhead) -> None:
    step = ahead.steps[4]
    assert step.situation == later(base, Month(2027, 3), JOB)
    assert step.result == simulate(step.situation)
    assert [str(one.month) for one in ahead.steps][::12] == ["2026-11", "2027-11"]


def test_the_rsa_follows_a_new_wage_with_the_lag_of_the_law(ahead: MonthsAhead) -> None:
    """A wage of January is read from March on: M-4 to M-2 (décret n° 2025-185 du 26 février 2025)."""
    turns = [turn for turn in ahead.turns if turn.benefit == RSA]
    assert str(turns[0].month) == "2027-03"
    assert turns[0].amount_before == 573.49
    assert turns[-1].after is Stand.NOT_HAD
    assert all([cause.sort for cause in turn.causes] == [Sort.INCOMES] for turn in turns)


def test_a_calculation_that_takes_too_long_is_stopped(base: Situation) -> None:
    with pytest.raises(TooLongError):
        months_ahead(base, deadline=Deadline.within(0))
