"""The door that time opens: somebody reaches an age, a permit has been held for long enough."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator

from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.simulations.doors.ageing import Birthday, birthdays, older, on_day, shifted
from mesaides.simulations.doors.door import Door, InTime, Levier
from mesaides.simulations.doors.opening import Opening

YEARS = 5
"""How far ahead one looks: further, nobody knows the law, nor one's own life."""

WHILE_EXPECTING = 6
"""Months, when a birth is awaited: past it, the household is another."""


def by_waiting(opening: Opening) -> Door | None:
    """The first day found on which the right opens, all else being as it is.

    Found by ageing the household under today's law, then asked again of the household on that very day.
    """
    months = _first_months(opening)
    if months is None:
        return None
    cause = _cause(opening, months)
    for day in _days(opening, months, cause):
        later = on_day(opening.situation, day)
        if opening.opens_on(later):
            return opening.door(Levier.TEMPS, _told(day, cause), later, like=older(opening.situation, months))
    return None


def _first_months(opening: Opening) -> int | None:
    """After how many months it opens first: the marks are tried, then what stands before the first that opens."""
    marks = _marks(opening.situation)
    opened = opening.of([older(opening.situation, months) for months in marks])
    if True not in opened:
        return None
    rank = opened.index(True)
    before = list(range(marks[rank - 1] + 1 if rank else 1, marks[rank]))
    earlier = opening.of([older(opening.situation, months) for months in before])
    return before[earlier.index(True)] if True in earlier else marks[rank]


def _marks(situation: Situation) -> list[int]:
    """The months after which an age in years is reached, or a permit held for one year more."""
    expecting = any(adult.enceinte for adult in situation.adults)
    most = WHILE_EXPECTING if expecting else 12 * YEARS
    reached = {months for birthday in birthdays(situation, YEARS) for months in _reaching(situation, birthday.day)}
    return sorted(months for months in reached | set(_permits(situation)) if 0 < months <= most)


def _reaching(situation: Situation, day: datetime.date) -> tuple[int, int]:
    """After how many months a day is past on the first of the month, as the model counts, and on this day of it."""
    months = Month.of(day).since(situation.month)
    return months + (day.day > 1), months + (day.day > situation.date.day)


def _permits(situation: Situation) -> Iterator[int]:
    for adult in situation.adults:
        held = adult.duree_possession_titre_sejour
        if held is not None:
            yield from (math.ceil((math.floor(held) + years - held) * 12) for years in range(1, YEARS + 1))


def _cause(opening: Opening, months: int) -> Birthday | None:
    """The birthday of that month that is enough by itself."""
    reached = [one for one in birthdays(opening.situation, YEARS) if months in _reaching(opening.situation, one.day)]
    alone = opening.of([older(opening.situation, months, one.member) for one in reached])
    return next((one for one, opens in zip(reached, alone, strict=True) if opens), None)


def _days(opening: Opening, months: int, cause: Birthday | None) -> Iterator[datetime.date]:
    """The days to ask again about: the model's first of a month; conditions are held from the birthday on."""
    if not opening.benefit.is_declarative:
        yield opening.situation.month.shift(months).first_day
        return
    if cause is not None:
        yield cause.day
    yield shifted(opening.situation.date, months)


def _told(day: datetime.date, cause: Birthday | None) -> InTime:
    return InTime(day) if cause is None else InTime(day, cause.member, cause.day, cause.age)
