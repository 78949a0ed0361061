"""One array for each of the values that come again and again: nothing, yes, no, a choice of a list.

Nearly all the values of a household are zeros. Amounts, dates and all that could tell a person apart are never kept.
"""

from __future__ import annotations

from mesaides.engine.declared import Array

LONGEST = 32
"""Subjects: longer arrays, those of many households, seldom come again."""

_kept: dict[tuple[object, ...], Array] = {}


def shared(array: Array) -> Array:
    """The array kept for this value, or the array itself; either is closed to writing."""
    if len(array) > LONGEST:
        return array
    data = array.tobytes()
    choices = getattr(array, "possible_values", None)
    if choices is None and array.dtype.kind != "b" and data.count(0) != len(data):
        return array
    return _kept.setdefault((choices, array.dtype, data), array)
