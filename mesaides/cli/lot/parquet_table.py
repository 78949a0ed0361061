"""Households in a Parquet table, one a row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mesaides.cli.french import Refused
from mesaides.cli.lot.columns import columns_of
from mesaides.cli.lot.nesting import given_by
from mesaides.cli.lot.source import Given, Row

BATCH = 500
"""Rows read at a time."""


class ParquetTable:
    """A Parquet file whose columns are dotted paths; its rows are numbered from 1."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with _opened(path) as file:
            self.columns = columns_of(list(file.schema_arrow.names))

    def count(self) -> int:
        with _opened(self.path) as file:
            return int(file.metadata.num_rows)

    def rows(self) -> Iterator[Row]:
        line = 0
        with _opened(self.path) as file:
            for batch in file.iter_batches(batch_size=BATCH, use_threads=False):
                columns = [column.to_pylist() for column in batch.columns]
                for cells in zip(*columns, strict=True):
                    line += 1
                    yield Row(line, cells)

    def given(self, row: Row) -> Given:
        return given_by(self.columns, row.content)


def parquet() -> Any:
    """The library that reads and writes Parquet, an extra of this package; raises `Refused` without it."""
    try:
        import pyarrow.parquet
    except ImportError as error:
        mend = "« pip install 'mes-aides[parquet]' », ou « make install »"
        raise Refused(f"Lire ou écrire du Parquet demande pyarrow : installez-le par {mend}.") from error
    return pyarrow.parquet


def _opened(path: Path) -> Any:
    library = parquet()
    try:
        return library.ParquetFile(path, pre_buffer=False)
    except (OSError, ValueError) as error:
        raise Refused(f"« {path} » n’est pas un fichier Parquet qu’on puisse lire ({error}).") from error
