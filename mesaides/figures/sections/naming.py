"""How the lines of benefits are named and sorted, and what is said of editions."""

from __future__ import annotations

from collections.abc import Iterable

from mesaides.benefits.catalogue import catalogue
from mesaides.figures.table import Row

NOTE = (
    "Ces chiffres avancent par lots d’au moins 11 simulations terminées, pour que personne ne puisse y reconnaître "
    "une simulation qui vient de finir."
)


def largest_first(rows: Iterable[Row]) -> list[Row]:
    """Those that are told, then those that are not, by name: the order tells nothing of what is hidden."""
    return sorted(rows, key=lambda row: (-_number_of(row), row.title))


def _number_of(row: Row) -> float:
    return next((value for value in row.values if isinstance(value, int)), 0)


def name_of(slug: str) -> str:
    known = catalogue().by_slug.get(slug)
    return known.nom if known else slug
