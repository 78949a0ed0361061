"""What is about to leave: each thing by its name, with the words that tell it to the person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Item:
    """One field that leaves. `field`: that of the scope it belongs to; `value`: as it leaves; `told`: as it is read."""

    field: str
    name: str
    label: str
    value: Any
    told: str


@dataclass(frozen=True, slots=True)
class Parcel:
    """All that leaves for one partner. `absent`: the labels of what it may ask, and that was not answered."""

    items: tuple[Item, ...]
    absent: tuple[str, ...] = ()

    def as_json(self) -> list[list[Any]]:
        """As it is sealed: field, name, value."""
        return [[item.field, item.name, item.value] for item in self.items]


def opened(sealed: Iterable[Iterable[Any]], fields: frozenset[str]) -> dict[str, Any]:
    """What a partner is given of what was sealed: the values of these fields, by name."""
    return {name: value for field, name, value in sealed if field in fields}
