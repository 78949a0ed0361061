"""The doors of a refusal: each thing that may change is tried alone, and only what a simulation confirms is told."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from mesaides.benefits.model import Benefit
from mesaides.engine import NEVER, Deadline, TooLongError, forget_visit
from mesaides.household.situation import Situation
from mesaides.simulations.doors.belonging import by_child, by_other_benefit, by_renting
from mesaides.simulations.doors.door import Door, InTime, WithIncome
from mesaides.simulations.doors.earning import by_monthly_income, by_noticed_income
from mesaides.simulations.doors.opening import Opening
from mesaides.simulations.doors.waiting import by_waiting
from mesaides.simulations.run import simulate

LEVERS: tuple[Callable[[Opening], Door | None], ...] = (
    by_monthly_income,
    by_noticed_income,
    by_child,
    by_renting,
    by_other_benefit,
    by_waiting,
)
"""The longest search comes last: what was found before a deadline is told."""

DAYS_OF_YEAR = 365


@dataclass(frozen=True, slots=True)
class Search:
    """The doors found, the nearest first. `is_complete`: whether everything could be tried in time."""

    doors: tuple[Door, ...]
    is_complete: bool = True


def doors_of(benefit: Benefit, situation: Situation, *, visit: str | None = None, deadline: Deadline = NEVER) -> Search:
    """What opens to a household a benefit that it is refused, one thing changed at a time.

    Nothing is found where no single change is enough. `visit`: as for `simulate`, which must have kept its state.
    Raises nothing past the deadline: the search stops there.
    """
    found: list[Door] = []
    try:
        with _kept(benefit, situation, visit, deadline) as name:
            for lever in LEVERS:
                door = lever(Opening(benefit, situation, name, deadline))
                found += [door] if door else []
    except TooLongError:
        return Search(_nearest_first(found, situation), is_complete=False)
    return Search(_nearest_first(found, situation))


@contextmanager
def _kept(benefit: Benefit, situation: Situation, visit: str | None, deadline: Deadline) -> Iterator[str]:
    """The name under which the household's state is kept while its doors are looked for."""
    if visit is not None:
        yield visit
        return
    name = secrets.token_hex(16)
    try:
        simulate(situation, [benefit], visit=name, deadline=deadline)
        yield name
    finally:
        forget_visit(name)


def _nearest_first(doors: list[Door], situation: Situation) -> tuple[Door, ...]:
    return tuple(sorted(doors, key=lambda door: _distance(door, situation)))


def _distance(door: Door, situation: Situation) -> float:
    """A year, all of an income and another state are as far as one another."""
    change = door.change
    if isinstance(change, InTime):
        return (change.day - situation.date).days / DAYS_OF_YEAR
    return abs(change.bound / change.current - 1) if isinstance(change, WithIncome) else 1.0
