"""How many households partners sent to the API with their key."""

from __future__ import annotations

from collections.abc import Iterator

from mesaides.figures.events import Axis, Event
from mesaides.figures.reading import Counts
from mesaides.figures.sections.naming import NOTE
from mesaides.figures.table import Column, Row, Sheet, Table, Told


def sheet(counts: Counts) -> Sheet:
    made = Sheet()
    made.values = {_named(partner): number for partner, number in counts.fine(Axis.PARTNER, Event.API).items()}
    return made


def tables(counts: Counts, told: Told) -> Iterator[Table]:
    partners = sorted(counts.fine(Axis.PARTNER, Event.API))
    if partners:
        columns = (Column("foyers", "Foyers envoyés"),)
        rows = tuple(Row(one, one, (told(_named(one)),)) for one in partners)
        yield Table("api", "Qui appelle l’API avec une clef", "Partenaire", columns, rows, NOTE)


def _named(partner: str) -> str:
    return f"api {partner}"
