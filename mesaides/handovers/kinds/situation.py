"""Fields of the household, as they are in its published form (docs/reference/situation.md)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mesaides.handovers.fields import Field, answered, is_of_nobody, known_fields, label_of, told
from mesaides.handovers.parcels import Item, Parcel
from mesaides.household.situation import Situation


def fields() -> Mapping[str, Field]:
    """All those of a household."""
    return known_fields()


def prepare(named: Mapping[str, str], data: Mapping[str, Any], _situation: Situation) -> Parcel:
    """What was answered of these fields; what was not does not leave."""
    chosen = [known_fields()[path] for path in named.values()]
    items = tuple(item for field in chosen for item in answered_items(field, data))
    left = {item.field for item in items}
    absent = (field for field in chosen if field.path not in left and not is_of_nobody(field.path, data))
    return Parcel(items, tuple(field.label for field in absent))


def answered_items(field: Field, data: Mapping[str, Any]) -> Iterator[Item]:
    """One item a value that was given: a child, a month, a kind of income."""
    for leaf, value in answered(data, field.path).items():
        yield Item(field.path, leaf, label_of(field, leaf), value, told(field, value))
