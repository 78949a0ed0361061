"""Arithmetic on OpenFisca's periods, remembered: formulas ask for the same months thousands of times."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from openfisca_core.periods import DateUnit, Instant, Period

REMEMBERED = 50_000
"""Answers kept for each method; a household asks a few hundred."""

SHORTCUTS = ("first_day", "first_month", "last_3_months", "last_month", "last_year", "n_2", "stop", "this_year")


@cache
def remember() -> None:
    """Make the library's own periods and instants remember what they compute; once for the process."""
    remembered: Any = lru_cache(REMEMBERED)
    for kind in (Period, Instant):
        kind.offset = remembered(kind.offset)
    for name in SHORTCUTS:
        setattr(Period, name, property(remembered(getattr(Period, name).fget)))


@lru_cache(REMEMBERED)
def parts(period: Period, unit: DateUnit) -> tuple[Period, ...]:
    """The periods of one unit that a period is made of."""
    return tuple(period.get_subperiods(unit))
