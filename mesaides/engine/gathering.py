"""What many households declare, as one: arrays end to end, each laid over formulas where only some declare it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy

from mesaides.engine.crowd import Crowd
from mesaides.engine.declared import Array, Declared, Node, Overlay
from mesaides.engine.program import Program
from mesaides.engine.request import variable_of

Told = Mapping[Node, Overlay]
"""What is known of each node, and the values; the default stands where nothing is."""

Difference = tuple[int, Overlay]
"""The place of a household, and what it tells otherwise than the model."""


@dataclass(frozen=True)
class Gathered:
    """What the households of a model tell as one, and what a program is given of it.

    `over`: what any of them lays over a formula, which runs even where all know the value.
    """

    told: Told
    over: frozenset[Node]
    declared: Declared


def gathered(households: Sequence[Declared], program: Program, crowd: Crowd) -> Gathered:
    """What the households of a model declare, one after the other in the crowd that they are."""
    nodes = dict.fromkeys(node for one in households for node in (*one.arrays, *one.overlays))
    blank = {node: _nothing(node[0], crowd) for node in [*nodes, *program.ends]}
    told = dict(blank)
    for node, differences in _differences(households, [_EMPTY] * len(households), crowd).items():
        told[node] = _amended(blank[node], differences, node[0], crowd)
    over = _laid_over(households)
    return Gathered(told, over, _given(told, over, program, Declared({}, {})))


def gathered_beside(
    model: Gathered, models: Sequence[Declared], households: Sequence[Declared], program: Program, crowd: Crowd
) -> Declared:
    """What the households of a crowd declare; what all tell just as the model does is left as the model declares it.

    `models`: what the one of the model beside each declares.
    """
    changed: dict[Node, Overlay] = {}
    for node, differences in _differences(households, models, crowd).items():
        known = model.told.get(node)
        base = _nothing(node[0], crowd) if known is None else _widened(known, node[0], crowd)
        changed[node] = _amended(base, differences, node[0], crowd)
    return _given(changed, model.over | _laid_over(households), program, model.declared)


_EMPTY = Declared({}, {})


def _laid_over(households: Sequence[Declared]) -> frozenset[Node]:
    return frozenset(node for one in households for node in one.overlays)


def _given(changed: Told, over: frozenset[Node], program: Program, model: Declared) -> Declared:
    """Where the program runs a formula that some replace, their values are laid over its own; where the way of some
    ends at it, they are given too."""
    arrays, overlays = dict(model.arrays), dict(model.overlays)
    for node, overlay in changed.items():
        arrays.pop(node, None)
        overlays.pop(node, None)
        runs = node in over or not overlay.known.all()
        partial = node in program.turns or (program.graph.is_formula(node) and runs)
        if not partial or node in program.ends:
            arrays[node] = overlay.values
        if partial and overlay.known.any():
            overlays[node] = overlay
    return Declared(arrays, overlays)


def _differences(
    households: Sequence[Declared], models: Sequence[Declared], crowd: Crowd
) -> Mapping[Node, list[Difference]]:
    found: defaultdict[Node, list[Difference]] = defaultdict(list)
    for place, (one, model) in enumerate(zip(households, models, strict=True)):
        for node, told in _told_otherwise(one, model, place, crowd):
            found[node].append((place, told))
    return found


def _told_otherwise(one: Declared, model: Declared, place: int, crowd: Crowd) -> Iterator[tuple[Node, Overlay]]:
    """What a household tells otherwise than the one of the model beside it."""
    for node, array in one.arrays.items():
        if model.arrays.get(node) is not array:
            yield node, Overlay(_all_known(len(array)), array)
    for node, overlay in one.overlays.items():
        if model.overlays.get(node) is not overlay:
            yield node, overlay
    untold = (model.arrays.keys() | model.overlays.keys()) - one.arrays.keys() - one.overlays.keys()
    for node in untold:
        yield node, _untold(node[0], place, crowd)


@cache
def _all_known(size: int) -> Array:
    known = numpy.ones(size, bool)
    known.flags.writeable = False
    return known


def _untold(name: str, place: int, crowd: Crowd) -> Overlay:
    default = variable_of(name).default_array(crowd.size_of(name, place))
    return Overlay(numpy.zeros(len(default), bool), default)


def _nothing(name: str, crowd: Crowd) -> Overlay:
    default = variable_of(name).default_array(crowd.size(name))
    return Overlay(numpy.zeros(len(default), bool), default)


def _widened(told: Overlay, name: str, crowd: Crowd) -> Overlay:
    return Overlay(crowd.widened(told.known, name), crowd.widened(told.values, name))


def _amended(base: Overlay, differences: Sequence[Difference], name: str, crowd: Crowd) -> Overlay:
    """What is told once the households that differ are put in their places; `base` may be written in no more."""
    known, values = base.known.copy(), base.values.copy()
    for place, told in differences:
        start, end = crowd.span(name, place)
        known[start:end], values[start:end] = told.known, told.values
    return Overlay(known, values)
