"""What a value of the law was computed from for a household, as a tree in JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mesaides.engine import Demand, Origin, UnexplainableError, explain, is_yearly
from mesaides.engine.legal import Taken
from mesaides.household.situation import Situation
from mesaides.simulations.run import demands_on

__all__ = ["DEPTH", "UnexplainableError", "explanation", "tree_of"]

Json = dict[str, Any]

DEPTH = 3
"""Levels told unless asked: thousands of values stand behind a benefit."""


def explanation(situation: Situation, variable: str, depth: int = DEPTH) -> Json:
    """The tree of a variable of the model, by the plan that the simulation of the whole catalogue follows.

    Raises `UnexplainableError`, a sentence to show.
    """
    beside = demands_on(situation)
    own = Demand(variable, yearly=is_yearly(variable))
    demand = next((one for one in beside if one.variable == variable), own)
    return tree_of(explain(situation, demand, beside), depth)


def tree_of(origin: Origin, depth: int) -> Json:
    """The tree under a value.

    What was told higher in the tree is not told twice: `deja_dit`. `suite`: how many values stand below the last level.
    """
    return _told(origin, depth, set())


def _told(origin: Origin, depth: int, already: set[int]) -> Json:
    again = origin.place in already
    already.add(origin.place)
    deeper = depth > 0 and not again
    return {
        "variable": origin.variable,
        "libelle": origin.label,
        "periode": origin.period,
        "provenance": origin.source.value,
        "valeurs": dict(origin.values),
        "trouve": dict(origin.beneath),
        "textes": list(origin.references),
        "parametres": [] if again else list(_parameters(origin.parameters)),
        "deja_dit": again,
        "suite": 0 if deeper or again else len(origin.children),
        "enfants": [_told(child, depth - 1, already) for child in origin.children] if deeper else [],
    }


def _parameters(taken: Iterable[Taken]) -> Iterable[Json]:
    for one in taken:
        yield {
            "nom": one.name,
            "libelle": one.label,
            "valeur": one.value,
            "depuis": one.since,
            "textes": list(one.references),
        }
