"""What changes between two texts of a file, line by line, in words: added, removed, unchanged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

AROUND = 3
"""Unchanged lines shown before and after what changes."""


class Change(StrEnum):
    ADDED = "ajoutée"
    REMOVED = "retirée"
    SAME = "inchangée"


@dataclass(frozen=True, slots=True)
class Line:
    """A line, with its number in the text that has it."""

    change: Change
    number: int
    text: str


Part = tuple[Line, ...]


def difference(before: str, after: str) -> tuple[Part, ...]:
    """The parts that change, each with what stands around it; none when the texts are the same."""
    old, new = before.splitlines(), after.splitlines()
    groups = SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(AROUND)
    parts = (tuple(line for opcode in group for line in _lines(opcode, old, new)) for group in groups)
    return tuple(part for part in parts if any(line.change is not Change.SAME for line in part))


def counted(parts: tuple[Part, ...]) -> dict[Change, int]:
    """How many lines are added, and how many removed."""
    lines = [line.change for part in parts for line in part]
    return {change: lines.count(change) for change in (Change.ADDED, Change.REMOVED)}


def _lines(opcode: tuple[str, int, int, int, int], old: list[str], new: list[str]) -> Iterator[Line]:
    tag, start, end, new_start, new_end = opcode
    if tag == "equal":
        yield from (Line(Change.SAME, new_start + rank + 1, old[start + rank]) for rank in range(end - start))
        return
    yield from (Line(Change.REMOVED, number + 1, old[number]) for number in range(start, end))
    yield from (Line(Change.ADDED, number + 1, new[number]) for number in range(new_start, new_end))
