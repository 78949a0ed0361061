"""What the speed benches ask: the national benefits of a household, or fewer of them, on one month or on several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit
from mesaides.engine import Demand
from mesaides.engine.declared import Node
from mesaides.engine.expected import with_expected_child
from mesaides.engine.plan import nodes_of, planned
from mesaides.household.reading import read
from mesaides.household.situation import Situation
from mesaides.simulations.availability import is_offered, unavailable
from mesaides.simulations.demands import demands_of


@dataclass(frozen=True)
class Question:
    """A household as JSON; how many benefits are asked, all by default; on how many months, the last one its own."""

    household: dict[str, Any]
    benefits: int | None = None
    months: int = 1

    def situation(self) -> Situation:
        return read(self.household)


def demands_for(situation: Situation, benefits: int | None = None) -> list[Demand]:
    """What our API asks the engine for this household, or for the first benefits of the catalogue."""
    return planned(demand for one in benefits_for(situation)[:benefits] for demand in demands_of(one))


def benefits_for(situation: Situation) -> list[Benefit]:
    """The benefits that exist there on its day and that the model can compute."""
    computed = (one for one in catalogue().benefits if not one.is_declarative)
    return [one for one in computed if is_offered(one, situation) and not unavailable(one, situation)]


def runs(question: Question) -> Iterator[tuple[Situation, tuple[Node, ...]]]:
    """Each household to compute, with what is asked of it in order: the one described, and that of a birth to come."""
    situation = question.situation()
    demands = demands_for(situation, question.benefits)
    nodes = tuple(dict.fromkeys(_nodes(situation, demands, question.months)))
    yield situation, nodes
    expecting = with_expected_child(situation)
    if expecting is not None and any(demand.with_expected_child for demand in demands):
        yield expecting, nodes


def _nodes(situation: Situation, demands: list[Demand], months: int) -> Iterator[Node]:
    for back in reversed(range(months)):
        yield from nodes_of(demands, situation.month.shift(-back)).values()
