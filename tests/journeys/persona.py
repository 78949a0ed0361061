"""The household of a person, from its JSON file: months and years are written from the day of the test."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

from mesaides.household.periods import Month
from mesaides.household.reading import dump, read

FOLDER = Path(__file__).parent / "foyers"
_SPAN = re.compile(r"M(?:-(\d+))?(?: à M-(\d+))?")


def household(name: str, today: date) -> dict[str, Any]:
    """The JSON of a household on that day, every field filled in."""
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    return dump(read(json.loads(text, object_pairs_hook=lambda pairs: _dated(pairs, today)), today=today))


def _dated(pairs: list[tuple[str, Any]], today: date) -> dict[str, Any]:
    """« M-5 à M-7 » becomes three months, « N-2 » a year."""
    return {key: value for name, value in pairs for key in _keys(name, today)}


def _keys(name: str, today: date) -> list[str]:
    if name == "N-2":
        return [str(today.year - 2)]
    span = _SPAN.fullmatch(name)
    if span is None:
        return [name]
    first = int(span[1] or 0)
    return [str(Month.of(today).shift(-ago)) for ago in range(first, int(span[2] or first) + 1)]
