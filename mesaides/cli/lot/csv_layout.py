"""The output in CSV: a line a household, as the input writes it (« ; » and 1,5, or « , » and 1.5)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from mesaides.cli.lot.amounts import Cell, cells, column_names
from mesaides.cli.lot.json_layout import concatenate
from mesaides.cli.lot.layout import Answered


class CsvLayout:
    """A table whose cells are parted by `delimiter`."""

    def __init__(self, delimiter: str) -> None:
        self.delimiter = delimiter

    def chunk(self, answered: Iterable[Answered]) -> bytes:
        return self._lines([self._written(cell) for cell in cells(row)] for row in answered)

    def assemble(self, chunks: Sequence[Path], output: Path) -> None:
        header = output.with_name(f"{output.name}.entete")
        header.write_bytes(self._lines([column_names()]))
        concatenate([header, *chunks], output)

    def _lines(self, rows: Iterable[Sequence[object]]) -> bytes:
        text = io.StringIO()
        csv.writer(text, delimiter=self.delimiter, lineterminator="\n").writerows(rows)
        return text.getvalue().encode()

    def _written(self, cell: Cell) -> Cell:
        if isinstance(cell, bool):
            return "oui" if cell else "non"
        if isinstance(cell, float):
            text = str(int(cell)) if cell.is_integer() else str(cell)
            return text.replace(".", ",") if self.delimiter == ";" else text
        return cell
