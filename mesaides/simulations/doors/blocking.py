"""What blocks a benefit decided by its conditions: they are known by name, and so is what the household has instead."""

from __future__ import annotations

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit
from mesaides.benefits.obstacles import Obstacle, is_past, obstacles
from mesaides.engine import NEVER, Deadline, evaluate_beside
from mesaides.household.situation import Situation
from mesaides.simulations.constats import constats_of, demands_for
from mesaides.simulations.declarative import NO_CHILD

__all__ = ["Obstacle", "is_past", "obstacles_of"]


def obstacles_of(
    benefit: Benefit, situation: Situation, *, visit: str | None = None, deadline: Deadline = NEVER
) -> tuple[Obstacle, ...]:
    """The conditions that refuse a benefit to a household; none when the model of the law decides it.

    `visit`: as for `simulate`. Raises `TooLongError` past the deadline.
    """
    if not benefit.is_declarative:
        return ()
    needs = benefit.needs()
    demands = list(demands_for(needs, situation))
    found = evaluate_beside(situation, [situation], demands, visit=visit, deadline=deadline) if demands else [{}]
    known = obstacles(benefit, situation, constats_of(needs, situation, found[0]), catalogue().names)
    return known or (Obstacle(NO_CHILD, "", None),)
