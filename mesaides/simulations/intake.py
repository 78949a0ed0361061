"""Where a household comes in, from a file, the API or the pages: read, checked, its commune known."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from mesaides.benefits.typography import typeset
from mesaides.household.errors import Fault, SituationError
from mesaides.household.reading import read
from mesaides.household.situation import Situation
from mesaides.territories import UnknownCommune, find_commune


def receive(data: object, today: date) -> Situation:
    """The household that `data` (decoded JSON) describes, on `today` unless it names another day.

    Raises `SituationError`, whose faults each name a field and say how to mend it; nothing was computed.
    """
    with well_typeset():
        return read(data, today=today, check_commune=commune_fault)


def commune_fault(code: str) -> str | None:
    """What is wrong with a commune's code, in French; `None` when there is such a commune."""
    try:
        find_commune(code)
    except UnknownCommune as error:
        return str(error)
    return None


@contextmanager
def well_typeset() -> Iterator[None]:
    """Give the faults of a household the spaces that French wants."""
    try:
        yield
    except SituationError as error:
        faults = [Fault(fault.champ, typeset(fault.message)) for fault in error.faults]
        raise type(error)(faults) from error
