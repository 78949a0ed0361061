"""The household of a person, from its JSON file: months, years and ages are written from the day of the test."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

from mesaides.household.periods import Month
from mesaides.household.reading import dump, read

FOLDER = Path(__file__).parent / "foyers"
_BORN = re.compile(r"N-(\d+)(-\d\d-\d\d)")
_SPAN = re.compile(r"M(?:-(\d+))?(?: à M-(\d+))?")


def household(name: str, today: date) -> dict[str, Any]:
    """The JSON of a household on that day, every field filled in."""
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    return dump(read(json.loads(text, object_pairs_hook=lambda pairs: _dated(pairs, today)), today=today))


def _dated(pairs: list[tuple[str, Any]], today: date) -> dict[str, Any]:
    """« M-5 à M-7 » becomes three months, « N-2 » a year, « N-20-01-01 » a day of twenty years before."""
    return {key: _born(value, today) for name, value in pairs for key in _keys(name, today)}


def _born(value: Any, today: date) -> Any:
    found = _BORN.fullmatch(value) if isinstance(value, str) else None
    return f"{today.year - int(found[1])}{found[2]}" if found else value


def _keys(name: str, today: date) -> list[str]:
    if name == "N-2":
        return [str(today.year - 2)]
    span = _SPAN.fullmatch(name)
    if span is None:
        return [name]
    first = int(span[1] or 0)
    return [str(Month.of(today).shift(-ago)) for ago in range(first, int(span[2] or first) + 1)]
