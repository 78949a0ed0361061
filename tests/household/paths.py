"""Every path of the household's form: « demandeur.etudes.scolarite », « enfants.0.handicap », « impots.2024.rfr »."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from mesaides.household.situation import Situation

YEAR = "2024"
CLOCK = {"version", "date"}
"""What the machine tells."""


@cache
def known_paths() -> frozenset[str]:
    """All of them, parts included."""
    return frozenset(_paths(Situation, "")) - CLOCK


@cache
def answers() -> frozenset[str]:
    """Those that end on an answer."""
    parts = {path[:place] for path in known_paths() for place, sign in enumerate(path) if sign == "."}
    return known_paths() - parts - {"enfants"}


def _paths(kind: Any, path: str) -> Iterator[str]:
    hints = get_type_hints(kind)
    for field in dataclasses.fields(kind):
        place = f"{path}{field.name}"
        yield place
        yield from _under(hints[field.name], place)


def _under(hint: Any, place: str) -> Iterator[str]:
    plain = _plain(hint)
    if dataclasses.is_dataclass(plain):
        yield from _paths(plain, f"{place}.")
    elif get_origin(plain) is tuple and dataclasses.is_dataclass(get_args(plain)[0]):
        yield from _paths(get_args(plain)[0], f"{place}.0.")
    elif get_origin(plain) is dict:
        keys, values = map(_plain, get_args(plain))
        for key in keys if isinstance(keys, type) and issubclass(keys, Enum) else [YEAR]:
            yield f"{place}.{key}"
            if dataclasses.is_dataclass(values) or (get_origin(values) is dict and keys is str):
                yield from _under(values, f"{place}.{key}")


def _plain(hint: Any) -> Any:
    if get_origin(hint) is Annotated:
        return _plain(get_args(hint)[0])
    if get_origin(hint) in (Union, UnionType):
        return _plain(next(one for one in get_args(hint) if one is not type(None)))
    return int if get_origin(hint) is Literal else hint
