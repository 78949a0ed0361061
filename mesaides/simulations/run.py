"""The use case: a household in, its rights out. Here the catalogue meets the engine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Statut
from mesaides.engine import evaluate
from mesaides.household.situation import Situation
from mesaides.simulations.assumptions import assumptions_of
from mesaides.simulations.availability import is_in_force, unavailable
from mesaides.simulations.demands import demands_of
from mesaides.simulations.reading import rights_to
from mesaides.simulations.right import Result, Right


def simulate(situation: Situation, benefits: Iterable[Benefit] | None = None) -> Result:
    """The rights of a household to every benefit in force on its day (or to those of `benefits`).

    A benefit that the model cannot compute stands in the result with its status; it never looks
    like « not entitled », and never takes the others away.
    """
    chosen = [item for item in (catalogue().benefits if benefits is None else benefits) if is_in_force(item, situation)]
    return Result(situation.date, tuple(_rights(chosen, situation)), tuple(assumptions_of(situation)))


def simulate_many(situations: Iterable[Situation]) -> Iterator[Result]:
    """The rights of many households, in the order they are given, as they are read."""
    return (simulate(situation) for situation in situations)


def _rights(benefits: list[Benefit], situation: Situation) -> Iterator[Right]:
    reasons = {benefit.slug: unavailable(benefit, situation) for benefit in benefits}
    available = [benefit for benefit in benefits if reasons[benefit.slug] is None]
    outcomes = evaluate(situation, {demand for benefit in available for demand in demands_of(benefit)})
    for benefit in benefits:
        reason = reasons[benefit.slug]
        if reason is not None:
            yield Right(benefit.slug, Statut.NON_DISPONIBLE, reason=reason)
        else:
            yield from rights_to(benefit, outcomes, situation)
