"""The rights that the answers given so far already open, whatever the answers to come."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.engine import NEVER, Deadline
from mesaides.household.errors import SituationError
from mesaides.household.home import Patrimoine
from mesaides.household.situation import Situation
from mesaides.questions.journey import Journey
from mesaides.questions.remaining import Remaining
from mesaides.questions.situation import household_of, put
from mesaides.simulations.certainty import is_open, is_to_confirm
from mesaides.simulations.intake import receive
from mesaides.simulations.missing import owner_of
from mesaides.simulations.right import Result, Right
from mesaides.simulations.run import simulate

NEEDED = {"statut_marital", "enfants.nombre", "logement.commune"}
"""Who lives there and where: nothing stands for these."""

WHOLE = {"impots", "patrimoine", "prestations_recues"}
"""Parts of a household where one unknown entry leaves the whole unknown."""

SUPPOSED = {"impots", "patrimoine"}
"""Parts that a calculation replaces by a supposition when they are unknown: here they are bounded instead."""

MOST = 1_000_000
"""Euros above which no right changes any more."""

Json = dict[str, Any]


def certain_rights(journey: Journey, *, visit: str | None = None, deadline: Deadline = NEVER) -> tuple[str, ...] | None:
    """The benefits, by slug, that no answer to come can take away; `None` while too little is known to tell.

    A right counts when it is open whether the tax notice and the savings still to be told are nothing or a
    fortune, and when no other open question is read to find it. Raises `TooLongError` past the deadline.
    """
    remaining = Remaining(journey)
    if NEEDED & remaining.questions:
        return None
    found: dict[str, None] | None = None
    for situation in _possible(journey, remaining):
        found = _kept(found, simulate(situation, visit=visit, deadline=deadline))
        if not found:
            break
    return None if found is None else tuple(found)


def _kept(found: dict[str, None] | None, result: Result) -> dict[str, None]:
    """What was found, less what this result does not open; in the order of the catalogue."""
    now = [right.benefit for right in result.rights if _is_certain(right)]
    return dict.fromkeys(slug for slug in now if found is None or slug in found)


def _is_certain(right: Right) -> bool:
    return is_open(right) and not is_to_confirm(right, catalogue().benefit(right.benefit))


def _possible(journey: Journey, remaining: Remaining) -> Iterator[Situation]:
    """The household with what is open left unknown, or at its bounds; none while it cannot be described."""
    data = household_of(journey)
    parts = {part for part in map(_part, remaining.fields) if _is_of(data, part)}
    for part in sorted(parts - SUPPOSED):
        if not any(part.startswith(f"{other}.") for other in parts):
            put(data, part, None)
    for bounds in _bounds(journey, data):
        situation = _readable(data | {part: bounds[part] for part in parts & SUPPOSED}, journey, parts)
        if situation is None:
            return
        yield situation
        if not parts & SUPPOSED:
            return


def _part(field: str) -> str:
    """The field, or the whole that holds it: « demandeur.prestations_recues » for one benefit of it.

    The incomes of a year are what a tax notice prints: its bounds stand for theirs.
    """
    way = field.split(".")
    if "revenus_annuels" in way:
        return "impots"
    held = next((rank for rank, name in enumerate(way) if name in WHOLE), len(way) - 1)
    return ".".join(way[: held + 1])


def _is_of(data: Json, part: str) -> bool:
    """Whether the part is the household's, or that of somebody who lives there."""
    owner = owner_of(part)
    if owner.startswith("enfants."):
        return int(owner.removeprefix("enfants.")) < len(data.get("enfants", ()))
    return not owner or owner in data


def _bounds(journey: Journey, data: Json) -> Iterator[dict[str, Json]]:
    """Nothing, savings alone, a fortune in everything; then the other way round for the next page.

    Each household is so as close as can be to the one before, which the engine starts from.
    """
    year, partner = str(journey.today.year - 2), ["rfr_conjoint"] if data.get("conjoint") else []
    poor, rich = ({year: dict.fromkeys(["rfr", *partner], income)} for income in (0, MOST))
    owned = {item.name: MOST for item in fields(Patrimoine)}
    bounds: list[dict[str, Json]] = [
        {"impots": poor, "patrimoine": {}},
        {"impots": poor, "patrimoine": owned},
        {"impots": rich, "patrimoine": owned},
    ]
    passed = sum(page.is_answered(journey.answers) for page in journey.pages)
    yield from bounds[::-1] if passed % 2 else bounds


def _readable(data: Json, journey: Journey, parts: set[str]) -> Situation | None:
    """The household, without the objects that open fields would begin; `None` if it still lacks something."""
    try:
        return receive(data, journey.today)
    except SituationError as error:
        begun = {fault.champ.rpartition(".")[0] for fault in error.faults}
    if not all(_is_begun(whole, parts) for whole in begun):
        return None
    data = copy.deepcopy(data)
    for whole in begun:
        put(data, whole, None)
    with suppress(SituationError):
        return receive(data, journey.today)
    return None


def _is_begun(whole: str, parts: set[str]) -> bool:
    """Whether an object holds open fields, and is not a person, who cannot be left out."""
    return whole != owner_of(whole) and any(part.startswith(f"{whole}.") for part in parts)
