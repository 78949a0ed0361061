"""What is about to leave: each thing by its name, with the words that tell it to the person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from mesaides.engine.openfisca_json import Exported
from mesaides.household.situation import Situation


@dataclass(frozen=True, slots=True)
class Told:
    """What a person told: their answers, the household that these make, and its calculation, traced or not."""

    data: Mapping[str, Any]
    situation: Situation
    export: Callable[[bool], Exported]


@dataclass(frozen=True, slots=True)
class Item:
    """One field that leaves. `field`: that of the scope it belongs to; `value`: as it leaves; `told`: as it is read.

    `lines`: what a large value holds, by label, where it is not read at one glance.
    """

    field: str
    name: str
    label: str
    value: Any
    told: str
    lines: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Parcel:
    """All that leaves for one partner. `absent`: the labels of what it may ask, and that was not answered."""

    items: tuple[Item, ...]
    absent: tuple[str, ...] = ()

    @property
    def lines(self) -> list[tuple[str, str]]:
        """All that leaves, by label."""
        return [line for item in self.items for line in item.lines or ((item.label, item.told),)]

    def as_json(self) -> list[list[Any]]:
        """As it is sealed: field, name, value."""
        return [[item.field, item.name, item.value] for item in self.items]


def opened(sealed: Iterable[Iterable[Any]], fields: frozenset[str]) -> dict[str, Any]:
    """What a partner is given of what was sealed: the values of these fields, by name."""
    return {name: value for field, name, value in sealed if field in fields}
