"""« Pourquoi pas aujourd’hui ? » as its template shows it: what blocks, then what would open the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Genre
from mesaides.engine import Deadline, TooLongError
from mesaides.household.situation import Situation
from mesaides.simulations.certainty import hangs_on_more
from mesaides.simulations.doors.blocking import Obstacle, is_past, obstacles_of
from mesaides.simulations.doors.door import Door
from mesaides.simulations.doors.search import doors_of
from mesaides.simulations.doors.words import person_told, words_of
from mesaides.simulations.right import Result
from mesaides.web.presenting.amounts import told_amount
from mesaides.web.presenting.overview import benefit_context
from mesaides.web.visiting import Visiting

NOT_NOW = "not_now"


@dataclass(frozen=True)
class Blocked:
    """A condition that is not met, and what each has instead."""

    required: str
    has: tuple[str, ...]


@dataclass(frozen=True)
class Shown:
    """A door: its title, what explains it, what the household would have (each may be empty but the first)."""

    title: str
    text: str
    amount: str


def doors_context(
    result: Result, visiting: Visiting, situation: Situation, slug: str, deadline: Deadline
) -> dict[str, Any] | None:
    """`None` for a benefit that is not refused."""
    found = benefit_context(result, visiting, slug)
    if found is None or found["group"] != NOT_NOW:
        return None
    benefit, visit = catalogue().benefit(slug), visiting.visit.name
    blocked = _obstacles(benefit, situation, visit, deadline)
    search = doors_of(benefit, situation, visit=visit, deadline=deadline)
    return found | {
        "blocked": _blocked(blocked, situation),
        "is_past": is_past(benefit, situation) and not search.doors,
        "doors": [_shown(door, benefit, situation) for door in search.doors],
        "hangs_on_more": hangs_on_more(benefit),
        "is_complete": search.is_complete,
    }


def _obstacles(benefit: Benefit, situation: Situation, visit: str, deadline: Deadline) -> tuple[Obstacle, ...]:
    """None past the deadline: the search that follows says that it was stopped."""
    try:
        return obstacles_of(benefit, situation, visit=visit, deadline=deadline)
    except TooLongError:
        return ()


def _blocked(obstacles: tuple[Obstacle, ...], situation: Situation) -> list[Blocked]:
    """One for each condition; those whom it stops are named where they are several to be asked for."""
    has: dict[str, list[str]] = {}
    for one in obstacles:
        told = has.setdefault(one.required, [])
        told += [_has(one, situation)] if one.has else []
    return [Blocked(required, tuple(told)) for required, told in has.items()]


def _has(one: Obstacle, situation: Situation) -> str:
    who = person_told(one.path, situation) or "d’après vos réponses"
    return f"{who[:1].upper()}{who[1:]} : {one.has}."


def _shown(door: Door, benefit: Benefit, situation: Situation) -> Shown:
    told = words_of(door, situation)
    has_amount = benefit.montant.genre is not Genre.OUI_NON and door.amount is not None
    return Shown(told.title, told.text, told_amount(benefit, door.amount) if has_amount else "")
