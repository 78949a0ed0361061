"""The names a household may hold, place by place: what to offer instead of an unknown one."""

from __future__ import annotations

import dataclasses
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any, get_args, get_type_hints

from mesaides.household.situation import Situation


def known_at(location: Sequence[int | str]) -> tuple[str, ...]:
    """The fields that may stand beside the one at `location` (« enfants », 0, « etudes », « scolarité »)."""
    holder: type = Situation
    for part in location[:-1]:
        holder = _class_in(_hints(holder).get(str(part))) or holder
    return tuple(_hints(holder))


def place_of(name: str) -> str | None:
    """The first place of a household where this field exists: « logement » for « loyer »; « » for the top."""
    return _places().get(name)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that was most likely meant, whatever its accents and capitals."""
    spelled = {plain(candidate): candidate for candidate in known}
    close = get_close_matches(plain(name), spelled, n=1, cutoff=0.7)
    return spelled[close[0]] if close else None


def plain(name: str) -> str:
    """`name` without accents nor capitals, words joined by « _ »: « Salarié » reads « salarie »."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "_".join("".join(sign for sign in letters if not unicodedata.combining(sign)).replace("-", " ").split())


@cache
def _places() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, place in _walk(Situation, ""):
        found.setdefault(name, place)
    return found


def _walk(holder: type, place: str) -> Iterator[tuple[str, str]]:
    """Each field with the place that holds it, nearest the top first."""
    for name in _hints(holder):
        yield name, place
    for name, hint in _hints(holder).items():
        if inner := _class_in(hint):
            yield from _walk(inner, f"{place}.{name}" if place else name)


@cache
def _hints(holder: type) -> Mapping[str, Any]:
    """The fields of a class, and their types."""
    hints = get_type_hints(holder)
    return {field.name: hints[field.name] for field in dataclasses.fields(holder)}


def _class_in(hint: Any) -> type | None:
    """The class of the household that a type speaks of: `Child` for a list of children."""
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return hint
    return next((inner for part in get_args(hint) if (inner := _class_in(part))), None)
