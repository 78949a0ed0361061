"""What was found for each demand: a value for each subject, or a failure."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mesaides.engine.deadline import TooLongError
from mesaides.engine.declared import Node
from mesaides.engine.finding import Finding
from mesaides.engine.plan import Demand
from mesaides.engine.request import Request, variable_of

logger = logging.getLogger(__name__)

Scalar = bool | int | float | str


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


def outcome_of(finding: Finding, request: Request, demand: Demand, node: Node) -> Outcome:
    """What was found of a demand; a failure is told apart, and leaves the others unharmed."""
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
