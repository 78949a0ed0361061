"""The doors of a refusal as JSON."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.model import Benefit, Statut
from mesaides.engine import NEVER, Deadline
from mesaides.household.reading import dump
from mesaides.household.situation import Situation
from mesaides.simulations.certainty import hangs_on_more
from mesaides.simulations.doors.blocking import Obstacle, is_past, obstacles_of
from mesaides.simulations.doors.door import Door
from mesaides.simulations.doors.search import doors_of
from mesaides.simulations.doors.words import words_of
from mesaides.simulations.run import simulate

Json = dict[str, Any]

NO_DOOR: Json = {"fermee": False, "obstacles": [], "portes": [], "recherche_complete": True}


def answer_doors(benefit: Benefit, situation: Situation, *, deadline: Deadline = NEVER) -> Json:
    """What blocks a benefit that a household is refused, and what would open it; nothing for one that is not refused.

    Raises `TooLongError` while it is not known whether it is refused, and by what; past that the search stops.
    """
    rights = simulate(situation, [benefit], deadline=deadline).of(benefit.slug)
    is_refused = bool(rights) and all(right.status is Statut.CALCULE and not right.eligible for right in rights)
    told = {"aide": benefit.slug, "refusee": is_refused, "a_confirmer": hangs_on_more(benefit)}
    return told | (_of_refusal(benefit, situation, deadline) if is_refused else NO_DOOR)


def _of_refusal(benefit: Benefit, situation: Situation, deadline: Deadline) -> Json:
    blocked = obstacles_of(benefit, situation, deadline=deadline)
    search = doors_of(benefit, situation, deadline=deadline)
    return {
        "fermee": is_past(benefit, situation) and not search.doors,
        "obstacles": [_obstacle(one) for one in blocked],
        "portes": [_door(door, situation) for door in search.doors],
        "recherche_complete": search.is_complete,
    }


def _obstacle(one: Obstacle) -> Json:
    return {"condition": one.required, "personne": one.path or None, "constat": one.has}


def _door(door: Door, situation: Situation) -> Json:
    words = words_of(door, situation)
    return {
        "levier": door.levier,
        "titre": words.title,
        "explication": words.text,
        "montant": door.amount,
        "situation": dump(door.household),
    }
