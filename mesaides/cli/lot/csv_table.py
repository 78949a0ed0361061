"""Households in a CSV table, one a line: « ; » or « , » between cells, UTF-8."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from mesaides.cli.french import Refused
from mesaides.cli.lot.columns import columns_of
from mesaides.cli.lot.mapping import ColumnMap
from mesaides.cli.lot.nesting import given_by
from mesaides.cli.lot.source import Given, Row
from mesaides.household.errors import Fault


class CsvTable:
    """A CSV file whose first line names the columns."""

    def __init__(self, path: Path, mapping: ColumnMap | None = None) -> None:
        self.path, self.mapping = path, mapping
        self.delimiter = _delimiter(path)
        header = next(self._lines(), None)
        if header is None:
            raise Refused(f"« {path} » est vide : la première ligne doit nommer les colonnes.")
        self.theirs = [name.strip() for name in header.content]
        self.columns = columns_of(mapping.header(self.theirs) if mapping else self.theirs)

    def count(self) -> int:
        return sum(1 for _ in self.rows())

    def rows(self) -> Iterator[Row]:
        lines = self._lines()
        next(lines)
        yield from lines

    def given(self, row: Row) -> Given:
        found, expected = len(row.content), len(self.theirs)
        if found != expected:
            return Given(None, None, (Fault("", f"Cette ligne a {found} cellules, pour {expected} colonnes."),))
        if self.mapping is None:
            return given_by(self.columns, row.content)
        cells, faults = self.mapping.row(self.theirs, row.content)
        given = given_by(self.columns, cells)
        return replace(given, faults=(*faults, *given.faults))

    def _lines(self) -> Iterator[Row]:
        """Every line that is not blank, the header first; a cell of several lines is told by the first."""
        with self.path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, delimiter=self.delimiter, strict=True)
            first = 1
            try:
                for cells in reader:
                    if cells:
                        yield Row(first, cells)
                    first = reader.line_num + 1
            except csv.Error as error:
                raise Refused(f"« {self.path} », ligne {first} : {_broken(str(error))}") from error
            except UnicodeDecodeError as error:
                message = "un caractère n’est pas en UTF-8. Enregistrez le fichier en « CSV UTF-8 »."
                raise Refused(f"« {self.path} », vers la ligne {first} : {message}") from error


def _delimiter(path: Path) -> str:
    """The sign between the names of the columns; no name holds either."""
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        return ";" if ";" in file.readline(1_000_000) else ","


def _broken(error: str) -> str:
    if "field larger" in error or "unexpected end" in error:
        return 'un guillemet « " » est ouvert et jamais fermé.'
    return f"cette ligne n’est pas du CSV ({error})."
