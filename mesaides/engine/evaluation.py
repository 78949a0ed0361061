"""From a household to the values of the law, each with its status: the engine's one entrance."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from mesaides.engine.calculation import calculate
from mesaides.engine.deadline import NEVER, Deadline, TooLongError
from mesaides.engine.declared import Node
from mesaides.engine.expected import with_expected_child
from mesaides.engine.finding import Finding
from mesaides.engine.members import Household
from mesaides.engine.plan import Demand, nodes_of, ordered
from mesaides.engine.request import Request, assemble, variable_of
from mesaides.engine.state import State
from mesaides.engine.unknowns import alternatives
from mesaides.engine.visits import Trail, Visits
from mesaides.household.situation import Situation

logger = logging.getLogger(__name__)

Scalar = bool | int | float | str

MOST_TRIED = 3
"""Unanswered fields whose possible answers are tried, a calculation each; past it, each is taken to matter."""

_visits = Visits()


@dataclass(frozen=True, slots=True)
class Computed:
    """A result: one value per subject.

    `values`: by path of the person (« demandeur », « enfants.0 »), or one value under « » for a
    family, a dwelling or a tax household. `declared_over`: what the model finds where the household
    declared an amount received. `missing`: unanswered fields that the value depends on.
    """

    values: Mapping[str, Scalar]
    declared_over: Mapping[str, Scalar] = field(default_factory=dict)
    missing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Failed:
    """The model raised an error on this variable alone."""

    reason: str


Outcome = Computed | Failed


def evaluate(
    situation: Situation, demands: Iterable[Demand], *, visit: str | None = None, deadline: Deadline = NEVER
) -> dict[Demand, Outcome]:
    """Each demand's outcome for a household. One that fails leaves the others unharmed.

    `visit`: a name for this household's successive states: the next evaluation under the same name
    starts from this one. Raises `TooLongError` past the deadline.
    """
    asked = ordered(demands)
    outcomes, trail = _run(situation, asked, _visits.trail(visit), deadline)
    _visits.keep(visit, trail)
    fields = _open_fields(outcomes.values())
    for path in fields if len(fields) <= MOST_TRIED else []:
        outcomes |= _without_idle(path, situation, outcomes, trail, deadline)
    return outcomes


def _run(
    situation: Situation, asked: list[Demand], trail: Trail, deadline: Deadline
) -> tuple[dict[Demand, Outcome], Trail]:
    """The demands in their order; those about a birth are asked of the household with its expected child."""
    outcomes, now = _run_one(situation, asked, asked, trail.now, deadline)
    expecting = with_expected_child(situation)
    births = [demand for demand in asked if demand.with_expected_child]
    if expecting is None or not births:
        return outcomes, Trail(now)
    then, birth = _run_one(expecting, births, asked, trail.birth, deadline)
    return outcomes | then, Trail(now, birth)


def _open_fields(outcomes: Iterable[Outcome]) -> list[str]:
    return sorted({path for outcome in outcomes if isinstance(outcome, Computed) for path in outcome.missing})


def _without_idle(
    path: str, situation: Situation, outcomes: Mapping[Demand, Outcome], trail: Trail, deadline: Deadline
) -> dict[Demand, Outcome]:
    """The outcomes that read the field at `path`, freed of it when none of its possible answers changes them.

    Reading a field is not depending on it: a formula reads everything, whoever asks.
    """
    idle = {d: o for d, o in outcomes.items() if isinstance(o, Computed) and path in o.missing}
    variants = alternatives(situation, path)
    for variant in [] if variants is None else variants:
        if not idle:
            break
        tried, _ = _run(variant, list(outcomes), trail, deadline)
        idle = {demand: outcome for demand, outcome in idle.items() if _same(outcome, tried[demand])}
    if variants is None:
        return {}
    return {demand: replace(outcome, missing=outcome.missing - {path}) for demand, outcome in idle.items()}


def _same(outcome: Computed, other: Outcome) -> bool:
    return isinstance(other, Computed) and other.values == outcome.values


def _run_one(
    situation: Situation, kept: list[Demand], asked: list[Demand], earlier: State | None, deadline: Deadline
) -> tuple[dict[Demand, Outcome], State | None]:
    """The whole plan is followed, whatever is kept: an amount does not depend on what stands beside it."""
    request = assemble(Household(situation))
    nodes = nodes_of(asked, request.household.month)
    finding = calculate(request, tuple(dict.fromkeys(nodes.values())), earlier, deadline)
    answers = {demand: _answer(finding, request, demand, node) for demand, node in nodes.items()}
    for demand in kept:
        _log_failure(demand, answers[demand])
    return {demand: answers[demand] for demand in kept}, finding.state


def _log_failure(demand: Demand, outcome: Outcome) -> None:
    """Name the variable and the kind of error, never its message: it may quote a value of the household."""
    if isinstance(outcome, Failed):
        logger.error("OpenFisca n’a pas pu calculer %s (%s)", demand.variable, outcome.reason)


def _answer(finding: Finding, request: Request, demand: Demand, node: Node) -> Outcome:
    try:
        array = finding.value(node)
    except TooLongError:
        raise
    except Exception as error:  # noqa: BLE001 — the model's formulas may raise anything; the others must live
        return Failed(type(error).__name__)
    overlaid = finding.before_overlay.get(node)
    return Computed(
        _by_subject(array, demand, request),
        {} if overlaid is None else _by_subject(overlaid, demand, request),
        _missing(finding, request, node),
    )


def _by_subject(array: Any, demand: Demand, request: Request) -> dict[str, Scalar]:
    """Values by person, or the demandeur's group's under an empty path."""
    values = [_scalar(value) for value in getattr(array, "decode_to_str", lambda: array)()]
    entity = variable_of(demand.variable).entity.key
    if entity != "individu":
        return {"": values[request.household.names(entity).index(_own_group(entity, request))]}
    return {
        member.path: value for member, value in zip(request.household.members, values, strict=True) if member.person
    }


def _own_group(entity: str, request: Request) -> str:
    household = request.household
    place: tuple[str, str] = getattr(household, entity)(household.members[0])
    return place[0]


def _scalar(value: Any) -> Scalar:
    plain: Scalar = value.item() if hasattr(value, "item") else value
    return round(plain, 6) if isinstance(plain, float) else plain


def _missing(finding: Finding, request: Request, node: Node) -> frozenset[str]:
    """The unanswered fields that a result was read from."""
    if not request.unknown:
        return frozenset()
    return frozenset(path for name in finding.origins(node, request.unknown) for path in request.unknown[name])
