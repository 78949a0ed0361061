"""A published table, and the sheet it is drawn from: figures by name, their sums, and what may be told of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mesaides.figures.hiding import THRESHOLD, Sum, hidden

Value = int | float | str | None
"""`None`: hidden, or unknown."""


@dataclass(frozen=True, slots=True)
class Column:
    """`unit`: « % » for a share, « € » for an amount; empty for a count."""

    slug: str
    title: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A line: its stable name, its title, and a value for each column."""

    slug: str
    title: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """What is published on one subject. `bars`: the column that its picture draws, if any."""

    slug: str
    title: str
    heading: str  # what the rows are
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: str = ""
    bars: str = ""

    def value(self, row: str, column: str) -> Value:
        """One figure; `None` when the table has no such row."""
        place = [one.slug for one in self.columns].index(column)
        return next((one.values[place] for one in self.rows if one.slug == row), None)


@dataclass(slots=True)
class Sheet:
    """Figures by name, and how they add up."""

    values: dict[str, int] = field(default_factory=dict)
    sums: list[Sum] = field(default_factory=list)
    dear: set[str] = field(default_factory=set)  # what one wants to know first
    telling: set[str] = field(default_factory=set)  # what remains of their total is too small

    def total(self, name: str, parts: Mapping[str, int]) -> None:
        """Parts, and the figure of this name that they make."""
        self.values |= parts
        self.values[name] = sum(parts.values())
        self.sums.append(Sum(name, tuple(parts)))

    def part(self, total: str, name: str, number: int) -> None:
        """A figure that is some of another, already on the sheet: what remains is not published, but can be found."""
        self.values[name] = number
        if self.values[total] - number < THRESHOLD:
            self.telling.add(name)

    def add(self, other: Sheet) -> None:
        self.values |= other.values
        self.sums += other.sums
        self.telling |= other.telling
        self.dear |= other.dear


class Told:
    """What may be told of a sheet."""

    def __init__(self, sheet: Sheet) -> None:
        gone = hidden(sheet.values, sheet.sums, sheet.telling, sheet.dear)
        self.values = {name: value for name, value in sheet.values.items() if name not in gone}

    def __call__(self, name: str) -> int | None:
        return self.values.get(name)

    def share(self, part: str, total: str) -> float | None:
        """In per cent, to one decimal; told only when both are."""
        some, whole = self(part), self(total)
        return round(100 * some / whole, 1) if some is not None and whole else None
