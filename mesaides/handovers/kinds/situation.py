"""Fields of the household, as they are in its published form (docs/reference/situation.md)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from mesaides.handovers.fields import Field, answered, is_of_nobody, known_fields, label_of, read
from mesaides.handovers.parcels import Item, Parcel, Told


def fields() -> Mapping[str, Field]:
    """All those of a household."""
    return known_fields()


def prepare(named: Mapping[str, str], told: Told) -> Parcel:
    """What was answered of these fields; what was not does not leave."""
    items = tuple(item for path in named.values() for item in answered_items(known_fields()[path], told.data))
    return Parcel(items, absent_of(named.values(), items, told))


def absent_of(paths: Iterable[str], items: Iterable[Item], told: Told) -> tuple[str, ...]:
    """The labels of what was not answered; not of what is about somebody that there is not."""
    left = {item.field for item in items}
    return tuple(known_fields()[path].label for path in paths if path not in left and not is_of_nobody(path, told.data))


def answered_items(field: Field, data: Mapping[str, Any]) -> Iterator[Item]:
    """One item a value that was given: a child, a month, a kind of income."""
    for leaf, value in answered(data, field.path).items():
        yield Item(field.path, leaf, label_of(field, leaf), value, read(field, value))
