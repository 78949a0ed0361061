"""The months to come: the rights of a household on the first of each, what changes, and what it changes for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from uuid import uuid4

from mesaides.benefits.catalogue import catalogue
from mesaides.engine import NEVER, Deadline, forget_visit, learn_ahead
from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.simulations.causes import Cause, Sort, causes_between, without
from mesaides.simulations.later import later
from mesaides.simulations.planned import Planned
from mesaides.simulations.run import asked_of_all, simulate
from mesaides.simulations.turns import Step, Turn, is_as_before, turns_between

COUNT = 12


@dataclass(frozen=True, slots=True)
class MonthsAhead:
    """This month and those that follow, with what changes from each to the next."""

    steps: tuple[Step, ...]
    turns: tuple[Turn, ...]


def months_ahead(situation: Situation, planned: tuple[Planned, ...] = (), *, deadline: Deadline = NEVER) -> MonthsAhead:
    """Compute the months to come. Raises `TooLongError` past the deadline."""
    prepare_months(situation.month)
    months = [situation.month.shift(rank) for rank in range(COUNT + 1)]
    steps: list[Step] = []
    turns: list[Turn] = []
    with _trail() as trail:
        for month in months:
            step = _step(later(situation, month, planned), month, trail, deadline)
            turns += _explained(steps[-1], step, trail, deadline) if steps else ()
            steps.append(step)
    return MonthsAhead(tuple(steps), tuple(turns))


def prepare_months(month: Month) -> None:
    """Learn the months that follow another, for all that may be asked; some ten seconds, once in a process."""
    learn_ahead(month, COUNT, asked_of_all())


@contextmanager
def _trail() -> Iterator[str]:
    """A name under which each month starts from the one before; forgotten at the end."""
    name = f"mois-{uuid4().hex}"
    try:
        yield name
    finally:
        forget_visit(name)


def _step(situation: Situation, month: Month, trail: str, deadline: Deadline) -> Step:
    return Step(month, situation, simulate(situation, visit=trail, deadline=deadline))


def _explained(before: Step, after: Step, trail: str, deadline: Deadline) -> Iterator[Turn]:
    """What changes, each with what it would not change without: the month is computed again without each cause."""
    turns = list(turns_between(before, after))
    causes = list(causes_between(before.situation, after.situation)) if turns else []
    again = [
        (cause, _step(without(cause, before.situation, after.situation), after.month, trail, deadline))
        for cause in causes
    ]
    bare = _without_any(causes, before, after, trail, deadline) if len(causes) > 1 else None
    for turn in turns:
        yield _told(turn, before, again, bare)


def _without_any(causes: Sequence[Cause], before: Step, after: Step, trail: str, deadline: Deadline) -> Step:
    situation = after.situation
    for cause in causes:
        situation = without(cause, before.situation, situation)
    return _step(situation, after.month, trail, deadline)


def _told(turn: Turn, before: Step, again: Sequence[tuple[Cause, Step]], bare: Step | None) -> Turn:
    """The turn with its causes: those without which nothing changes, else all together, else the month itself."""
    if (ended := _of_catalogue(turn, before)) is not None:
        return _with(turn, (ended,))
    found = tuple(cause for cause, step in again if is_as_before(turn, step))
    if not found and bare is not None and is_as_before(turn, bare):
        return _with(turn, tuple(cause for cause, _ in again), together=True)
    return _with(turn, found or (Cause(Sort.CALENDAR),))


def _of_catalogue(turn: Turn, before: Step) -> Cause | None:
    """The day on which the benefit itself begins or ends."""
    benefit, day = catalogue().benefit(turn.benefit), turn.month.first_day
    was, is_now = benefit.is_in_force(before.situation.date), benefit.is_in_force(day)
    if was == is_now:
        return None
    return Cause(Sort.CATALOGUE, day=benefit.depuis if is_now else benefit.jusqu_a)


def _with(turn: Turn, causes: tuple[Cause, ...], *, together: bool = False) -> Turn:
    return replace(turn, causes=causes, together=together)
