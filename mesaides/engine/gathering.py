"""What many households declare, as one: arrays end to end, each laid over formulas where only some declare it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy
from openfisca_core.indexed_enums import EnumArray

from mesaides.engine.declared import Array, Declared, Node, Overlay

Given = tuple[Array | None, Overlay | None]


def gathered(
    households: Sequence[Declared],
    reference: Declared,
    default: Callable[[str], Array],
    has_formula: Callable[[Node], bool],
) -> Declared:
    """The declarations of households of one structure, in their order.

    `default`: the default values of a variable for one household. What all declare just as the
    reference does is left as it is, for one household.
    """
    arrays: dict[Node, Array] = {}
    overlays: dict[Node, Overlay] = {}
    for node in _nodes(households):
        given = [one.arrays.get(node) for one in households]
        expected = reference.arrays.get(node)
        if expected is not None and all(array is expected for array in given):
            arrays[node] = expected
        elif not any(node in one.overlays for one in households) and (
            None not in _kinds(given) or not has_formula(node)
        ):
            arrays[node] = end_to_end([default(node[0]) if array is None else array for array in given])
        else:
            overlays[node] = _overlay(node, households, default(node[0]))
    return Declared(arrays, overlays)


def end_to_end(arrays: Sequence[Array]) -> Array:
    whole: Array = numpy.concatenate(arrays)
    first = arrays[0]
    return EnumArray(whole, first.possible_values) if isinstance(first, EnumArray) else whole


def _nodes(households: Iterable[Declared]) -> dict[Node, None]:
    return dict.fromkeys(node for one in households for node in (*one.arrays, *one.overlays))


def _kinds(given: Iterable[Array | None]) -> set[type | None]:
    return {None if array is None else type(array) for array in given}


def _overlay(node: Node, households: Sequence[Declared], default: Array) -> Overlay:
    """Known where a household declares the node itself, or lays it over; elsewhere the formula is left to speak."""
    parts = [_part(node, one, default) for one in households]
    return Overlay(end_to_end([part.known for part in parts]), end_to_end([part.values for part in parts]))


def _part(node: Node, one: Declared, default: Array) -> Overlay:
    overlay = one.overlays.get(node)
    if overlay is not None:
        return overlay
    array = one.arrays.get(node)
    known = numpy.full(len(default), array is not None)
    return Overlay(known, default if array is None else array)
