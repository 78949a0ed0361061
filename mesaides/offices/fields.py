"""The fields of the directory, which hold a text or a list, often written as JSON inside a text."""

from __future__ import annotations

import json
from typing import Any

LONGEST = 500
"""Characters kept of a text."""


def text(value: object) -> str:
    """The text on one line; empty for anything else."""
    told = " ".join(value.split()) if isinstance(value, str) else ""
    return told if len(told) <= LONGEST else f"{told[:LONGEST]}…"


def mappings(value: object) -> list[dict[str, Any]]:
    """The mappings of a list; what is not one is left out."""
    return [one for one in _listed(value) if isinstance(one, dict)]


def values(value: object) -> list[str]:
    """The texts of a list, bare or under `valeur`; a plain text is the only one of its list."""
    found = [text(one.get("valeur") if isinstance(one, dict) else one) for one in _listed(value)]
    return [one for one in found if one]


def _listed(value: object) -> list[Any]:
    read = _read(value)
    return read if isinstance(read, list) else [read]


def _read(value: object) -> object:
    """What a text holds, when it is JSON of more than a number; the value itself otherwise."""
    if not isinstance(value, str):
        return value
    try:
        read = json.loads(value)
    except (ValueError, RecursionError):
        return value
    return read if isinstance(read, list | dict) else value
