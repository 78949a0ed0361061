"""Everything that is published of a year: read, hidden where it must be, and kept a minute."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

from mesaides.figures.reading import Counts, counts_of, years
from mesaides.figures.sections import benefits, calls, claims, handed, journey, outcomes, places, service, trials
from mesaides.figures.table import Sheet, Table, Told

SECTIONS = (journey, claims, benefits, outcomes, places, calls, handed, service, trials)
KEPT = 60
"""Seconds: nobody reads figures older than that."""


@dataclass(frozen=True, slots=True)
class Publication:
    """The tables of a year, when they were made, and the years there are."""

    year: int
    years: tuple[int, ...]
    made_at: datetime
    tables: tuple[Table, ...]
    is_invented: bool

    def table(self, slug: str) -> Table | None:
        return next((table for table in self.tables if table.slug == slug), None)


def published(year: int | None = None) -> Publication | None:
    """The figures of a year, or of this one; `None` for a year that is not told of."""
    key = f"statistiques-{settings.DEMONSTRATION}-{year or 'maintenant'}"
    kept: Publication | None = cache.get(key)
    if kept is None and (kept := _made(year)) is not None:
        cache.set(key, kept, KEPT)
    return kept


def _made(year: int | None) -> Publication | None:
    this_year = timezone.localdate().year
    known = tuple(dict.fromkeys((this_year, *years())))
    if year is not None and year not in known:
        return None
    chosen = year or this_year
    drawn = tuple(tables_of(counts_of(chosen)))
    return Publication(chosen, known, timezone.now(), drawn, settings.DEMONSTRATION)


def tables_of(counts: Counts) -> Iterable[Table]:
    """One sheet for all sections: a figure that is in two of them is hidden in both, or in none."""
    sheet = Sheet()
    for section in SECTIONS:
        sheet.add(section.sheet(counts))
    told = Told(sheet)
    for section in SECTIONS:
        yield from section.tables(counts, told)
