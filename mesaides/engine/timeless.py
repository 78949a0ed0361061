"""Formulas that find the same on two months when they read the same values: most months of a household are alike.

It is proved from their source (`source.py`): such a formula uses its period only to ask for variables, and for
parameters that it names. It finds the same on two periods where what it reads and these parameters are the same.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterator
from functools import cache
from inspect import getclosurevars
from typing import Any

from openfisca_core.parameters import Parameter, ParameterScale
from openfisca_core.periods import DateUnit, Period

from mesaides.engine.declared import Formula, Node
from mesaides.engine.request import variable_of
from mesaides.engine.source import taken_by
from mesaides.engine.system import system
from mesaides.engine.taken import NotTimelessError, Path, Taken

AMENDED = "_amended.<locals>.formula"
"""What `amending` makes of a formula: a correction that calls the formula as it was published."""


def likeness(node: Node, formula: Formula | None, asked: tuple[Node, ...]) -> Hashable | None:
    """The same for two nodes whose formula finds the same from the same values; `None` when it cannot be proved."""
    taken = None if formula is None or node[1].unit == DateUnit.ETERNITY else taken_when_timeless(formula)
    if taken is None or any(variable_of(name).value_type is str for name, _ in asked):
        return None  # texts are told apart by their places in memory alone
    in_force = tuple(_version(one, node[1]) for one in taken)
    return node[0], formula, in_force, tuple(name for name, _ in asked)


@cache
def taken_when_timeless(formula: Callable[..., Any]) -> tuple[Taken, ...] | None:
    """The parameters that a timeless formula takes; `None` when it is not timeless."""
    try:
        return tuple(dict.fromkeys(one for part in _parts(formula) for one in taken_by(part)))
    except NotTimelessError:
        return None


def _parts(formula: Callable[..., Any]) -> Iterator[Callable[..., Any]]:
    """The functions that a formula is made of."""
    if formula.__qualname__ != AMENDED:
        yield formula
        return
    within = getclosurevars(formula).nonlocals
    yield within["amendment"]
    yield from _parts(getclosurevars(within["as_published"]).nonlocals["plain"])


def _version(taken: Taken, period: Period) -> int:
    """How many times a parameter has changed by the day it is taken on."""
    return bisect_right(changes_of(taken.path), taken.day(period))


@cache
def changes_of(path: Path) -> tuple[str, ...]:
    """The days (AAAA-MM-JJ) that a parameter, or any of a branch of parameters, changes."""
    node: Any = system().parameters
    for part in path:
        children = getattr(node, "children", {})
        if part not in children:
            break  # what follows is asked of the parameter itself: `calc`, a sum
        node = children[part]
    return tuple(sorted(set(_days(node))))


def _days(node: Any) -> Iterator[str]:
    if isinstance(node, Parameter):
        yield from (value.instant_str for value in node.values_list)
        return
    for child in node.brackets if isinstance(node, ParameterScale) else node.children.values():
        yield from _days(child)
