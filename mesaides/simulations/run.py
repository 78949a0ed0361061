"""The use case: a household in, its rights out. Here the catalogue meets the engine."""

from __future__ import annotations

import datetime
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from django.dispatch import Signal

from mesaides.benefits.catalogue import Catalogue, catalogue
from mesaides.benefits.model import Benefit, Statut
from mesaides.engine import (
    NEVER,
    Deadline,
    Demand,
    Outcome,
    common_households,
    evaluate,
    evaluate_alone,
    evaluate_beside,
    evaluate_many,
    learn,
    refer_to,
)
from mesaides.household.situation import Situation
from mesaides.simulations.assumptions import assumptions_of
from mesaides.simulations.availability import offered, unavailable
from mesaides.simulations.constats import QUOTIENT, constats_of, demands_for, needs_of
from mesaides.simulations.declarative import declared_rights
from mesaides.simulations.demands import demands_of
from mesaides.simulations.reading import rights_to
from mesaides.simulations.replacing import without_replaced
from mesaides.simulations.right import Result, Right

calculated = Signal()
"""Sent after each household's calculation: the `seconds` it took, and the slugs of the benefits that `failed`."""

WINDOW = 1_000
"""Households held at once while many are simulated."""


def simulate(
    situation: Situation,
    benefits: Iterable[Benefit] | None = None,
    *,
    visit: str | None = None,
    deadline: Deadline = NEVER,
) -> Result:
    """The rights of a household to every benefit in force on its day, where it lives (or to those of `benefits`).

    A benefit that the model cannot compute stands in the result with its status; it never looks
    like « not entitled », and never takes the others away. `visit` names the household's successive states:
    the next simulation of that name starts from this one. Raises `TooLongError` past the deadline.
    """
    start = time.perf_counter()
    chosen = offered(catalogue().for_households if benefits is None else benefits, situation)
    demands = _demands(chosen, situation)
    outcomes = evaluate(situation, demands, visit=visit, deadline=deadline) if demands else {}
    result = _result(situation, chosen, outcomes)
    failed = sorted({right.benefit for right in result.rights if right.status is Statut.ECHEC})
    calculated.send_robust(Result, seconds=time.perf_counter() - start, failed=failed)
    return result


def simulate_many(situations: Iterable[Situation], *, deadline: Deadline = NEVER) -> Iterator[Result]:
    """The rights of many households, in the order they are given: what `simulate` gives for each, found together."""
    waiting = iter(situations)
    while window := list(islice(waiting, WINDOW)):
        yield from _simulated_together(window, deadline)


def simulate_beside(
    situation: Situation,
    others: Sequence[Situation],
    benefits: Iterable[Benefit],
    *,
    visit: str | None = None,
    deadline: Deadline = NEVER,
) -> list[Result]:
    """The rights to some benefits of households close to one, on its day and where it lives, found together from it.

    Unanswered fields are not tried: a right misses all those that were read for it.
    """
    chosen = offered(benefits, situation)
    demands = set().union(*(_demands(chosen, one) for one in others))
    found = (
        evaluate_beside(situation, others, demands, visit=visit, deadline=deadline) if demands else [{}] * len(others)
    )
    return [_result(one, chosen, outcomes) for one, outcomes in zip(others, found, strict=True)]


def simulate_alone(situation: Situation, benefits: Iterable[Benefit], *, deadline: Deadline = NEVER) -> Result:
    """As `simulate`, by OpenFisca alone: for a day that nobody else asks about. Unanswered fields are not tried."""
    chosen = offered(benefits, situation)
    demands = _demands(chosen, situation)
    return _result(situation, chosen, evaluate_alone(situation, demands, deadline=deadline) if demands else {})


def _simulated_together(situations: list[Situation], deadline: Deadline) -> list[Result]:
    chosen = [offered(catalogue().for_households, situation) for situation in situations]
    asked: defaultdict[frozenset[Demand], list[int]] = defaultdict(list)
    for place, situation in enumerate(situations):
        asked[frozenset(_demands(chosen[place], situation))].append(place)
    found: dict[int, Mapping[Demand, Outcome]] = {}
    for demands, places in asked.items():
        alike = [situations[place] for place in places]
        found |= zip(places, evaluate_many(alike, demands, deadline=deadline), strict=True)
    return [_result(one, chosen[place], found[place]) for place, one in enumerate(situations)]


def prepare(day: datetime.date, most: int | None = None) -> None:
    """Make the common households of a day ready, the most common first: those like them start from there.

    `most`: no more than that many; all by default.
    """
    learn(day, asked_of_all())
    for situation in islice(common_households(day), most):
        refer_to(situation, _demands(offered(catalogue().for_households, situation), situation))


def asked_of_all(known: Catalogue | None = None) -> set[Demand]:
    """What the engine may be asked for, whoever asks."""
    return {QUOTIENT, *(demand for benefit in (known or catalogue()).for_households for demand in demands_of(benefit))}


def demands_on(situation: Situation) -> set[Demand]:
    """What the engine is asked for a household, for the whole catalogue."""
    return _demands(offered(catalogue().for_households, situation), situation)


def _demands(benefits: Iterable[Benefit], situation: Situation) -> set[Demand]:
    """What to ask of the engine for the benefits that can be computed, and for the conditions of the others."""
    available = [benefit for benefit in benefits if unavailable(benefit, situation) is None]
    asked = {demand for benefit in available for demand in demands_of(benefit)}
    return asked | set(demands_for(needs_of(available), situation))


def _result(situation: Situation, benefits: list[Benefit], outcomes: Mapping[Demand, Outcome]) -> Result:
    rights = without_replaced(_rights(benefits, situation, outcomes), benefits)
    return Result(situation.date, rights, tuple(assumptions_of(situation)))


def _rights(benefits: list[Benefit], situation: Situation, outcomes: Mapping[Demand, Outcome]) -> Iterator[Right]:
    reasons = {benefit.slug: unavailable(benefit, situation) for benefit in benefits}
    needs = needs_of(benefit for benefit in benefits if reasons[benefit.slug] is None)
    constats = constats_of(needs, situation, outcomes)
    for benefit in benefits:
        if (reason := reasons[benefit.slug]) is not None:
            yield Right(benefit.slug, Statut.NON_DISPONIBLE, reason=reason)
        elif benefit.is_declarative:
            yield from declared_rights(benefit, situation, constats)
        else:
            yield from rights_to(benefit, outcomes, situation)
