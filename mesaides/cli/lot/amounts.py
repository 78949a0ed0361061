"""The table of a batch: for each benefit its amount (or yes, no), and how far it was computed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import groupby
from operator import attrgetter

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Genre, Statut
from mesaides.cli.lot.layout import Answered
from mesaides.simulations.certainty import is_to_confirm
from mesaides.simulations.droit import UNKNOWN
from mesaides.simulations.right import Right

Value = bool | float | None
Cell = str | int | Value

FIRST = ("id", "ligne")
STATUS = "statut"
NOT_IN_FORCE = "pas_en_vigueur"
"""The status of a benefit that did not exist on the day of the simulation."""
ELSEWHERE = "hors_territoire"
"""The status of a benefit that exists elsewhere."""
TO_CONFIRM = "a_confirmer"
"""The status of a benefit that is only possible: facts that nobody asks decide it."""

_ADDED_UP = {Genre.MENSUEL, Genre.ANNUEL, Genre.UNIQUE}
_WEAKEST_FIRST = (
    Statut.ECHEC,
    Statut.NON_DISPONIBLE,
    Statut.INFORMATION_MANQUANTE,
    Statut.DEJA_RECUE,
    Statut.CALCULE,
)


@cache
def genres() -> dict[str, Genre]:
    """The benefits of the table, each with how its amount is to be read: those of the catalogue, in its order."""
    return {benefit.slug: benefit.montant.genre for benefit in catalogue().for_households}


def column_names() -> list[str]:
    """The names of the columns, the same for every file: two a benefit."""
    return [*FIRST, *(name for slug in genres() for name in (slug, f"{slug}.{STATUS}"))]


def cells(row: Answered) -> list[Cell]:
    """The line of a household, under those names."""
    told = {slug: tuple(rights) for slug, rights in groupby(row.result.rights, key=attrgetter("benefit"))}
    day = row.result.date
    return [row.id, row.line, *(cell for slug in genres() for cell in _pair(slug, told.get(slug, ()), day))]


def _pair(slug: str, rights: Sequence[Right], day: date) -> Iterator[Cell]:
    if not rights:
        yield from (None, ELSEWHERE if catalogue().benefit(slug).is_in_force(day) else NOT_IN_FORCE)
        return
    yield _value(genres()[slug], rights)
    if any(is_to_confirm(right, catalogue().benefit(slug)) for right in rights):
        yield TO_CONFIRM
        return
    yield min((right.status for right in rights), key=_WEAKEST_FIRST.index).value


def _value(genre: Genre, rights: Sequence[Right]) -> Value:
    """What the household has of a benefit; nothing when it is not known, which never looks like a refusal."""
    if any(right.status in UNKNOWN or right.eligible is None for right in rights):
        return None
    entitled = [right for right in rights if right.eligible]
    if genre is Genre.OUI_NON:
        return bool(entitled)
    if not entitled:
        return None if genre is Genre.PRIX else 0.0  # un prix de zéro voudrait dire « gratuit »
    amounts = [right.amount for right in entitled if right.amount is not None]
    if len(amounts) < len(entitled):
        return None  # reçue, et pas recalculée
    return round(sum(amounts), 2) if genre in _ADDED_UP else max(amounts)
