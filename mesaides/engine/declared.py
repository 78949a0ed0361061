"""What a household declares, as arrays by variable and period."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import FunctionType
from typing import Any

import numpy
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit, Period
from openfisca_core.periods import period as to_period

from mesaides.engine.inputs.registry import UNDECLARED, Answer
from mesaides.engine.request import ETERNITY, Request, default_of, has_formula, variable_of

Node = tuple[str, Period]
"""A variable on a period."""

Formula = FunctionType
"""What finds a value: it takes a population, a period, and most often the law."""

Array = numpy.ndarray[Any, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """Values known for some subjects only; the formula gives the others'."""

    known: Array
    values: Array


@dataclass(frozen=True)
class Declared:
    """`arrays` stand in for formulas; `overlays` are laid over what formulas find."""

    arrays: Mapping[Node, Array]
    overlays: Mapping[Node, Overlay]


def written(request: Request) -> Declared:
    """The declarations of a request. Equal values give the very same array, which nobody may write in."""
    arrays: dict[Node, Array] = {}
    overlays: dict[Node, Overlay] = {}
    for declaration in request.declarations:
        nodes = _nodes(declaration.variable, declaration.periods)
        if declaration.needs_formula and has_formula(declaration.variable):
            overlays |= dict.fromkeys(nodes, _overlay(declaration.variable, declaration.values))
        else:
            arrays |= dict.fromkeys(nodes, _array(declaration.variable, declaration.values))
    return Declared(arrays, overlays)


def stored(name: str, period: Period) -> Node:
    """Where OpenFisca keeps a value: a fact of always has one, whatever the period asked."""
    return (name, _ALWAYS) if variable_of(name).definition_period == DateUnit.ETERNITY else (name, period)


def formula_of(node: Node) -> Formula | None:
    """The formula in force; `None` for an input. That of a fact of always does not change with the law."""
    name, period = node
    formula: Formula | None = variable_of(name).get_formula(None if period == _ALWAYS else period)
    return formula


def overlaid(overlay: Overlay, computed: Array) -> Array:
    return numpy.where(overlay.known, overlay.values, computed)


_ALWAYS = to_period(ETERNITY)


@lru_cache(maxsize=4_000)
def _nodes(name: str, periods: tuple[str, ...]) -> tuple[Node, ...]:
    """Where a declaration goes; nowhere once the variable has left the law."""
    end = variable_of(name).end
    nodes = (_node(name, period) for period in periods)
    return tuple(node for node in nodes if end is None or node[1].start.date <= end)


@lru_cache(maxsize=20_000)
def _node(name: str, period: str) -> Node:
    return stored(name, to_period(period))


@lru_cache(maxsize=20_000)
def _overlay(name: str, values: tuple[Answer, ...]) -> Overlay:
    return Overlay(numpy.array([value is not UNDECLARED for value in values]), _array(name, values))


@lru_cache(maxsize=20_000)
def _array(name: str, values: tuple[Answer, ...]) -> Array:
    """One value a subject, in the type of the variable; the default where nothing is declared."""
    variable = variable_of(name)
    default = default_of(name)
    plain = numpy.array([default if value is UNDECLARED else value for value in values])
    array: Array = (
        variable.possible_values.encode(plain)
        if issubclass(variable.value_type, Enum)
        else plain.astype(variable.dtype)
    )
    array.flags.writeable = False
    return array
