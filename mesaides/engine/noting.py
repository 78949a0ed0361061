"""A household that notes which of its fields are read."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from mesaides.household.situation import Situation

Note = Callable[[str], None]
"""Told the path of each field that is read."""


def noted(situation: Situation, note: Note) -> Situation:
    """The same household; `note` hears the path of each field that is read, parts on the way included."""
    copied: Situation = _noted(situation, "", note)
    return copied


def answers_among(paths: Iterable[str]) -> frozenset[str]:
    """The paths that end on an answer: « demandeur.etudes.scolarite » leaves « demandeur.etudes » out."""
    known = set(paths)
    parts = {path[:place] for path in known for place, sign in enumerate(path) if sign == "."}
    return frozenset(known - parts)


def _noted(value: Any, path: str, note: Note) -> Any:
    if dataclasses.is_dataclass(value):
        return _noted_class(value, path, note)
    if isinstance(value, dict):
        return NotedDict(value, path, note)
    if _are_people(value):
        return tuple(_noted(one, f"{path}.{rank}", note) for rank, one in enumerate(value))
    return value


def _noted_class(value: Any, path: str, note: Note) -> Any:
    kind: Any = type(value)
    copied: Any = object.__new__(_noting(kind))
    places = {}
    for field in dataclasses.fields(value):
        place = f"{path}.{field.name}" if path else field.name
        places[field.name] = place
        object.__setattr__(copied, field.name, _noted(getattr(value, field.name), place, note))
    object.__setattr__(copied, "_places", places)
    object.__setattr__(copied, "_note", note)
    return copied


@cache
def _noting(kind: Any) -> type[Any]:
    """A class like another, whose answers are noted as they are read."""

    def read(self: Any, name: str) -> Any:
        place = object.__getattribute__(self, "_places").get(name)
        if place is not None:
            object.__getattribute__(self, "_note")(place)
        return object.__getattribute__(self, name)

    return type(kind.__name__, (kind,), {"__slots__": ("_note", "_places"), "__getattribute__": read})


def _are_people(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and dataclasses.is_dataclass(value[0])


class NotedDict(dict[Any, Any]):
    """Amounts by kind, or notices by year: each is noted when it is asked for by its key."""

    def __init__(self, given: dict[Any, Any], path: str, note: Note) -> None:
        super().__init__({key: _noted(value, f"{path}.{key}", note) for key, value in given.items()})
        self._places = {key: f"{path}.{key}" for key in given}
        self._note = note

    def __getitem__(self, key: Any) -> Any:
        self._hear(key)
        return super().__getitem__(key)

    def get(self, key: Any, default: Any = None) -> Any:
        self._hear(key)
        return super().get(key, default)

    def items(self) -> Any:
        return [(key, self[key]) for key in self]

    def values(self) -> Any:
        return [self[key] for key in self]

    def _hear(self, key: Any) -> None:
        if key in self._places:
            self._note(self._places[key])
