"""The doors that incomes open: those of the month, that of the tax notice, to the euro."""

from __future__ import annotations

import math
from collections.abc import Sequence

from mesaides.simulations.doors.door import Door, Levier, WithIncome
from mesaides.simulations.doors.incomes import (
    are_even,
    earners,
    monthly_incomes,
    notice_year,
    noticed_income,
    with_incomes,
    with_noticed_income,
)
from mesaides.simulations.doors.opening import Opening
from mesaides.simulations.doors.threshold import nearest_open

FURTHEST = 2
"""Incomes are looked at up to twice what they are."""


def by_monthly_income(opening: Opening) -> Door | None:
    """The nearest monthly income that opens the right, below what is earned, else above."""
    situation, current = opening.situation, monthly_incomes(opening.situation)
    if not current:
        return None

    def opens_at(euros: Sequence[int]) -> list[bool]:
        return opening.of([with_incomes(situation, one / current) for one in euros])

    bound = nearest_open(current, 1, opens_at) or nearest_open(current, math.ceil(FURTHEST * current), opens_at)
    if bound is None:
        return None
    change = WithIncome(bound, current, is_average=not are_even(situation), earners=earners(situation))
    return opening.door(Levier.REVENUS, change, with_incomes(situation, bound / current))


def by_noticed_income(opening: Opening) -> Door | None:
    """The highest reference income, below that of the last tax notice, that opens the right."""
    situation, year = opening.situation, notice_year(opening.situation)
    current = noticed_income(situation, year) if year else 0.0
    if year is None or current < 1:
        return None

    def opens_at(euros: Sequence[int]) -> list[bool]:
        return opening.of([with_noticed_income(situation, year, one / current) for one in euros])

    bound = nearest_open(current, 1, opens_at)
    if bound is None:
        return None
    change = WithIncome(bound, current, year=int(year))
    return opening.door(Levier.REVENU_FISCAL, change, with_noticed_income(situation, year, bound / current))
