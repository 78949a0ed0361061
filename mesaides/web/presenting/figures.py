"""The public figures as their page shows them: tables, and bars that repeat one of their columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mesaides.figures.hiding import THRESHOLD
from mesaides.figures.publishing import Publication
from mesaides.figures.table import Column, Row, Table, Value

LINE = 44
"""Height of a bar and of its words."""
MOST_BARS = 12
LONGEST = 38
"""Signs of the words of a bar, on the narrowest screens; the table has them whole."""
FOLDED = 15
"""Rows from which a table is folded."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: where it stands, how long it is, and what is written on its line."""

    title: str
    told: str
    y: int
    width: float  # per cent of the picture


@dataclass(frozen=True, slots=True)
class Picture:
    """The bars of a table."""

    height: int
    bars: tuple[Bar, ...]
    title: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A table, each of its values as one reads it, and its picture if it has one."""

    table: Table
    rows: tuple[tuple[Row, tuple[str, ...]], ...]
    picture: Picture | None

    @property
    def is_folded(self) -> bool:
        return len(self.rows) > FOLDED


def figures_context(publication: Publication) -> dict[str, Any]:
    return {
        "publication": publication,
        "shown": [_shown(table) for table in publication.tables],
        "key": _key_figures(publication),
        "threshold": THRESHOLD,
        "others": [year for year in publication.years if year != publication.year],
    }


def _key_figures(publication: Publication) -> list[tuple[str, str]]:
    """The first things one wants to know."""
    asked = (
        ("Simulations commencées", "parcours", "commencee", "simulations"),
        ("Menées jusqu’aux résultats", "parcours", "terminee", "part"),
        ("Ouvrent une démarche, parmi elles", "demarches", "demande", "part"),
        ("Aides demandées, d’après les réponses", "suites", "ensemble", "part"),
    )
    return [(title, _of(publication, slug, row, column)) for title, slug, row, column in asked]


def _of(publication: Publication, slug: str, row: str, column: str) -> str:
    table = publication.table(slug)
    unit = next(one for one in table.columns if one.slug == column) if table else Column(column, "")
    return told(table.value(row, column) if table else None, unit)


def _shown(table: Table) -> Shown:
    rows = tuple((row, tuple(map(told, row.values, table.columns))) for row in table.rows)
    return Shown(table, rows, _picture(table))


def told(value: Value, column: Column) -> str:
    """« 1 234 », « 12,5 % », « masqué »."""
    if value is None:
        return "masqué"
    if isinstance(value, str):
        return value
    written = f"{value:,.2f}" if column.unit == "€" else f"{value:,}"
    number = written.replace(",", "\u202f").replace(".", ",")
    return f"{number}\u00a0{column.unit}" if column.unit else number


def _picture(table: Table) -> Picture | None:
    """The first rows of the column that the table says, those that are told; `None` for fewer than two."""
    if not table.bars:
        return None
    place = [column.slug for column in table.columns].index(table.bars)
    found = [(row.title, row.values[place]) for row in table.rows]
    known = [(title, value) for title, value in found if isinstance(value, int | float)][:MOST_BARS]
    if len(known) < 2:
        return None
    most = max(max(value for _title, value in known), 1)
    column = table.columns[place]
    bars = tuple(
        Bar(_short(title), told(value, column), rank * LINE, round(100 * value / most, 1))
        for rank, (title, value) in enumerate(known)
    )
    return Picture(LINE * len(bars), bars, f"{table.title} : {column.title.lower()}")


def _short(title: str) -> str:
    return title if len(title) <= LONGEST else f"{title[: LONGEST - 1].rstrip()}…"
