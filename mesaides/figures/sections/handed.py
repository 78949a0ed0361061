"""How many visits were handed over, to which service."""

from __future__ import annotations

from collections.abc import Iterator

from mesaides.figures.events import Axis, Event
from mesaides.figures.reading import Counts
from mesaides.figures.sections.naming import NOTE
from mesaides.figures.table import Column, Row, Sheet, Table, Told


def sheet(counts: Counts) -> Sheet:
    made = Sheet()
    made.values = {_named(service): number for service, number in counts.fine(Axis.PARTNER, Event.HANDED).items()}
    return made


def tables(counts: Counts, told: Told) -> Iterator[Table]:
    services = sorted(counts.fine(Axis.PARTNER, Event.HANDED))
    if services:
        columns = (Column("accords", "Accords donnés"),)
        rows = tuple(Row(one, one, (told(_named(one)),)) for one in services)
        yield Table("transmissions", "À qui des situations sont transmises", "Service", columns, rows, NOTE)


def _named(service: str) -> str:
    return f"transmise {service}"
