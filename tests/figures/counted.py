"""What the tests of the published figures share: counts of a year, written by hand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mesaides.figures.publishing import tables_of
from mesaides.figures.reading import Counts
from mesaides.figures.table import Table

RSA, PPA = "revenu-solidarite-active", "prime-activite"


def counts(**told: Any) -> Counts:
    """`whole`: by event; `details`: by event, then word; `fine`: by axis, event, then word."""
    whole = {event: {"": number} for event, number in told.get("whole", {}).items()}
    live = {"total": whole, "detail": told.get("details", {}), "variante": told.get("variants", {})}
    months = told.get("months", {event: {1: number} for event, number in told.get("whole", {}).items()})
    return Counts(2026, live, months, told.get("fine", {}), frozenset(told.get("ever_shown", ())))


def tables(given: Counts) -> dict[str, Table]:
    return {table.slug: table for table in tables_of(given)}


def values(table: Table, row: str) -> tuple[object, ...]:
    return next(one.values for one in table.rows if one.slug == row)


def whole_numbers(all_tables: Iterable[Table]) -> list[int]:
    return [one for table in all_tables for row in table.rows for one in row.values if isinstance(one, int)]
