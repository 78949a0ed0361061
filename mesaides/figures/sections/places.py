"""Where people live, and who sent them."""

from __future__ import annotations

from collections.abc import Iterator

from mesaides.figures.events import Axis, Event
from mesaides.figures.reading import Counts
from mesaides.figures.recording import places
from mesaides.figures.sections.naming import NOTE
from mesaides.figures.table import Column, Row, Sheet, Table, Told

_ALL = "terminées, tous lieux"


def sheet(counts: Counts) -> Sheet:
    made = Sheet()
    found = counts.fine(Axis.PLACE, Event.FINISHED)
    made.total(_ALL, {f"lieu {code}": found.get(code, 0) for code in places()})
    finished = counts.fine(Axis.PARTNER, Event.FINISHED)
    for partner, number in counts.fine(Axis.PARTNER, Event.STARTED).items():
        made.values[f"partenaire {partner}"] = number
        made.part(f"partenaire {partner}", f"par {partner}", finished.get(partner, 0))
    return made


def tables(counts: Counts, told: Told) -> Iterator[Table]:
    yield Table(
        "departements",
        "Où vivent les personnes",
        "Département",
        (Column("terminees", "Simulations terminées"), Column("part", "Part", "%")),
        tuple(_place(code, name, told) for code, name in places().items()),
        NOTE,
    )
    partners = sorted(counts.fine(Axis.PARTNER, Event.STARTED))
    if partners:
        columns = (Column("commencees", "Commencées"), Column("terminees", "Terminées"), Column("part", "Part", "%"))
        yield Table(
            "partenaires",
            "Qui a conseillé le service",
            "Partenaire",
            columns,
            tuple(_partner(one, told) for one in partners),
            NOTE,
        )


def _place(code: str, name: str, told: Told) -> Row:
    return Row(code, name, (told(f"lieu {code}"), told.share(f"lieu {code}", _ALL)))


def _partner(partner: str, told: Told) -> Row:
    whole, done = f"partenaire {partner}", f"par {partner}"
    return Row(partner, partner, (told(whole), told(done), told.share(done, whole)))
