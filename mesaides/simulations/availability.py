"""Where and when a benefit exists, and where the model can compute it."""

from __future__ import annotations

from mesaides.benefits.model import Benefit
from mesaides.household.situation import Situation
from mesaides.territories import find_commune, is_mayotte

MAYOTTE = "Mayotte a son propre barème, que le simulateur ne connaît pas encore."


def is_in_force(benefit: Benefit, situation: Situation) -> bool:
    """Whether the benefit exists on the day of the simulation."""
    started = benefit.depuis is None or benefit.depuis <= situation.date
    ended = benefit.jusqu_a is not None and benefit.jusqu_a < situation.date
    return started and not ended


def unavailable(benefit: Benefit, situation: Situation) -> str | None:
    """Why a benefit cannot be computed there, in French; `None` when it can."""
    if benefit.hors_mayotte and is_mayotte(find_commune(situation.logement.commune).departement):
        return MAYOTTE
    return None
