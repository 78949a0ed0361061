"""Households in JSON, one a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from mesaides.cli.lot.columns import ID
from mesaides.cli.lot.source import Given, Row
from mesaides.household.errors import Fault, NotJsonError, SituationError
from mesaides.household.reading import decode

LONGEST = 1_000_000
"""Bytes of the longest line that is read: a household takes a few thousands."""

_TOO_LONG = Fault(
    "", f"Cette ligne dépasse {LONGEST // 1_000_000} Mo : une situation tient en quelques milliers de signes."
)


class JsonLines:
    """A file of JSON lines; blank lines are skipped."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def count(self) -> int:
        return sum(1 for _ in self.rows())

    def rows(self) -> Iterator[Row]:
        line = 0
        with self.path.open("rb") as file:
            while content := file.readline(LONGEST + 1):
                line += 1
                if len(content) > LONGEST:
                    _skip_to_the_end(content, file)
                    yield Row(line, None)
                elif content.strip():
                    yield Row(line, content)

    def given(self, row: Row) -> Given:
        if row.content is None:
            return Given(None, None, (_TOO_LONG,))
        try:
            data = decode(row.content.strip())
        except SituationError as error:
            return Given(None, None, tuple(_faults(error)))
        identity = data.pop(ID, None) if isinstance(data, dict) else None
        if identity is not None and (isinstance(identity, bool) or not isinstance(identity, str | int)):
            return Given(None, data, (Fault(ID, "L’identifiant doit être un texte ou un nombre entier."),))
        return Given(identity, data)


def _faults(error: SituationError) -> Iterator[Fault]:
    """The faults of a text: it is a single line, whose number is told elsewhere."""
    for fault in error.faults:
        message = re.sub(r"la ligne 1, colonne", "la colonne", fault.message)
        yield Fault(fault.champ, message) if isinstance(error, NotJsonError) else fault


def _skip_to_the_end(content: bytes, file: IO[bytes]) -> None:
    while content and not content.endswith(b"\n"):
        content = file.readline(LONGEST)
