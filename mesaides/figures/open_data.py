"""The same figures for programs: JSON, and CSV table by table or whole."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO
from typing import Any

from django.conf import settings
from django.utils import timezone

from mesaides.figures.hiding import THRESHOLD
from mesaides.figures.publishing import Publication
from mesaides.figures.table import Table

LICENCE = "Licence Ouverte 2.0 (Etalab)"


def as_json(publication: Publication) -> dict[str, Any]:
    """A hidden figure is null."""
    return {
        "annee": publication.year,
        "annees": list(publication.years),
        "mis_a_jour": timezone.localtime(publication.made_at).isoformat(timespec="seconds"),
        "demonstration": publication.is_invented,
        "service": settings.INSTANCE.nom,
        "seuil": THRESHOLD,
        "licence": LICENCE,
        "tableaux": {table.slug: _table(table) for table in publication.tables},
    }


def _table(table: Table) -> dict[str, Any]:
    names = [column.slug for column in table.columns]
    return {
        "titre": table.title,
        "note": table.note,
        "colonnes": {one.slug: f"{one.title} ({one.unit})" if one.unit else one.title for one in table.columns},
        "lignes": [
            {"code": row.slug, "titre": row.title} | dict(zip(names, row.values, strict=True)) for row in table.rows
        ],
    }


def as_csv(table: Table) -> str:
    """A hidden figure is empty."""
    head = ["code", "titre", *(column.slug for column in table.columns)]
    return _written([head, *([row.slug, row.title, *row.values] for row in table.rows)])


def all_as_csv(publication: Publication) -> str:
    """Every figure on a line of its own."""
    lines = (
        [table.slug, row.slug, row.title, column.slug, value]
        for table in publication.tables
        for row in table.rows
        for column, value in zip(table.columns, row.values, strict=True)
    )
    return _written([["tableau", "code", "titre", "colonne", "valeur"], *lines])


def _written(lines: Iterable[Iterable[object]]) -> str:
    written = StringIO()
    csv.writer(written, lineterminator="\n").writerows(lines)
    return written.getvalue()
