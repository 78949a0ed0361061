"""From households to the values of the law, each with its status: the engine's one entrance."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from mesaides.engine.batch import calculate_all
from mesaides.engine.calculation import calculate
from mesaides.engine.deadline import NEVER, Deadline
from mesaides.engine.declared import Node
from mesaides.engine.expected import with_expected_child
from mesaides.engine.finding import Finding, Native
from mesaides.engine.members import Household
from mesaides.engine.outcome import Failed, Outcome, outcome_of
from mesaides.engine.plan import Demand, nodes_of, ordered
from mesaides.engine.request import Request, assemble
from mesaides.engine.settling import Outcomes, settled
from mesaides.engine.simulation import build
from mesaides.engine.state import State
from mesaides.engine.unknowns import with_answer
from mesaides.engine.visits import NOTHING, Trail, Visits
from mesaides.household.situation import Situation

logger = logging.getLogger(__name__)

WINDOW = 2_000
"""Households held at once while many are evaluated."""

_visits = Visits()


def evaluate(
    situation: Situation, demands: Iterable[Demand], *, visit: str | None = None, deadline: Deadline = NEVER
) -> Outcomes:
    """Each demand's outcome for a household. One that fails leaves the others unharmed.

    `visit`: a name for this household's successive states: the next evaluation under the same name
    starts from this one. Raises `TooLongError` past the deadline.
    """
    asked = ordered(demands)
    outcomes, trail = _run(situation, asked, _visits.trail(visit), deadline)
    _visits.keep(visit, trail)
    return next(_settled([situation], [outcomes], trail, deadline))


def forget_visit(visit: str) -> None:
    """Drop the states kept under a name: what was declared must not outlive the visit."""
    _visits.forget(visit)


def evaluate_many(
    situations: Iterable[Situation], demands: Iterable[Demand], *, deadline: Deadline = NEVER
) -> Iterator[Outcomes]:
    """The outcomes of each household, in the order they are given: the same as `evaluate` gives, found together."""
    asked, waiting = ordered(demands), iter(situations)
    while window := list(islice(waiting, WINDOW)):
        yield from _settled(window, _run_all(window, asked, NOTHING, deadline), NOTHING, deadline)


def evaluate_variants(
    situation: Situation, path: str, values: Sequence[Any], demands: Iterable[Demand], *, deadline: Deadline = NEVER
) -> list[Outcomes]:
    """The outcomes of the household with each value of the field at `path` (« demandeur.revenus.salaire_net »).

    Unanswered fields are not tried: `missing` names all those that were read.
    """
    others = [with_answer(situation, path, value) for value in values]
    return evaluate_beside(situation, others, demands, deadline=deadline)


def evaluate_beside(
    situation: Situation,
    others: Sequence[Situation],
    demands: Iterable[Demand],
    *,
    visit: str | None = None,
    deadline: Deadline = NEVER,
) -> list[Outcomes]:
    """The outcomes of households close to one, found together from it (from where its `visit` stands).

    Unanswered fields are not tried: `missing` names all those that were read. What the visit keeps is left as it is.
    """
    asked = ordered(demands)
    _, trail = _run(situation, asked, _visits.trail(visit), deadline)
    return _run_all(others, asked, trail, deadline)


def evaluate_alone(situation: Situation, demands: Iterable[Demand], *, deadline: Deadline = NEVER) -> Outcomes:
    """The outcomes by OpenFisca alone, more than a second: nothing is learned of a month asked for once.

    Unanswered fields are not tried.
    """
    asked = ordered(demands)
    outcomes, expecting = _alone(situation, asked, deadline), with_expected_child(situation)
    births = [demand for demand in asked if demand.with_expected_child]
    if expecting is None or not births:
        return outcomes
    then = _alone(expecting, asked, deadline)
    return outcomes | {demand: then[demand] for demand in births}


def _alone(situation: Situation, asked: list[Demand], deadline: Deadline) -> Outcomes:
    request = assemble(Household(situation))
    return _read(Native(build(request, deadline)), request, asked)


def _run(situation: Situation, asked: list[Demand], trail: Trail, deadline: Deadline) -> tuple[Outcomes, Trail]:
    """The demands in their order; those about a birth are asked of the household with its expected child."""
    outcomes, now = _run_one(situation, asked, trail.now, deadline)
    expecting = with_expected_child(situation)
    births = [demand for demand in asked if demand.with_expected_child]
    if expecting is None or not births:
        return outcomes, Trail(now)
    then, birth = _run_one(expecting, asked, trail.birth, deadline)
    return outcomes | {demand: then[demand] for demand in births}, Trail(now, birth)


def _run_one(
    situation: Situation, asked: list[Demand], earlier: State | None, deadline: Deadline
) -> tuple[Outcomes, State | None]:
    request = assemble(Household(situation))
    finding = calculate(request, _wanted(asked, request), earlier, deadline)
    return _read(finding, request, asked), finding.state


def _run_all(situations: Sequence[Situation], asked: list[Demand], trail: Trail, deadline: Deadline) -> list[Outcomes]:
    """As `_run`, for many households."""
    found = _run_each(situations, asked, trail.now, deadline)
    births = [demand for demand in asked if demand.with_expected_child]
    expecting = {place: with_expected_child(one) for place, one in enumerate(situations)} if births else {}
    awaited = {place: one for place, one in expecting.items() if one is not None}
    for place, then in zip(awaited, _run_each([*awaited.values()], asked, trail.birth, deadline), strict=True):
        found[place] |= {demand: then[demand] for demand in births}
    return found


def _run_each(
    situations: Sequence[Situation], asked: list[Demand], earlier: State | None, deadline: Deadline
) -> list[Outcomes]:
    requests = [assemble(Household(situation)) for situation in situations]
    wanted = [_wanted(asked, request) for request in requests]
    findings = calculate_all(requests, wanted, earlier, deadline)
    return [_read(finding, request, asked) for finding, request in zip(findings, requests, strict=True)]


def _wanted(asked: list[Demand], request: Request) -> tuple[Node, ...]:
    """The whole plan is followed, whatever is kept: an amount does not depend on what stands beside it."""
    return tuple(dict.fromkeys(nodes_of(asked, request.household.month).values()))


def _read(finding: Finding, request: Request, asked: list[Demand]) -> Outcomes:
    nodes = nodes_of(asked, request.household.month)
    outcomes = {demand: outcome_of(finding, request, demand, node) for demand, node in nodes.items()}
    for demand in asked:
        _log_failure(demand, outcomes[demand])
    return {demand: outcomes[demand] for demand in asked}


def _log_failure(demand: Demand, outcome: Outcome) -> None:
    """Name the variable and the kind of error, never its message: it may quote a value of the household."""
    if isinstance(outcome, Failed):
        logger.error("OpenFisca n’a pas pu calculer %s (%s)", demand.variable, outcome.reason)


def _settled(
    situations: Sequence[Situation], found: Sequence[Outcomes], trail: Trail, deadline: Deadline
) -> Iterator[Outcomes]:
    """The outcomes, freed of the unanswered fields that do not change them."""
    return settled(situations, found, lambda tried, asked: _run_all(tried, asked, trail, deadline))
