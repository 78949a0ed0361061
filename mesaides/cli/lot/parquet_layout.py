"""The output in Parquet: the columns of the CSV, each with its type."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from mesaides.benefits.model import Genre
from mesaides.cli.lot.amounts import cells, column_names, genres
from mesaides.cli.lot.layout import Answered
from mesaides.cli.lot.parquet_table import parquet

GROUP = 5_000
"""Rows written together: as many as are held in memory."""


class ParquetLayout:
    """A table of typed columns."""

    def chunk(self, answered: Iterable[Answered]) -> bytes:
        return "".join(json.dumps(cells(row), separators=(",", ":")) + "\n" for row in answered).encode()

    def assemble(self, chunks: Sequence[Path], output: Path) -> None:
        library = parquet()
        schema = _schema()
        rows = _rows(chunks)
        with library.ParquetWriter(output, schema) as writer:
            while group := list(islice(rows, GROUP)):
                writer.write_table(_table(group, schema))


def _rows(chunks: Iterable[Path]) -> Iterator[list[Any]]:
    for path in chunks:
        with path.open("rb") as file:
            for line in file:
                identity, *others = json.loads(line)
                yield [None if identity is None else str(identity), *others]


def _schema() -> Any:
    import pyarrow as pa

    types = [pa.string(), pa.int64()]
    for genre in genres().values():
        types += [pa.bool_() if genre is Genre.OUI_NON else pa.float64(), pa.string()]
    return pa.schema(list(zip(column_names(), types, strict=True)))


def _table(rows: Sequence[Sequence[Any]], schema: Any) -> Any:
    import pyarrow as pa

    columns = zip(*rows, strict=True)
    arrays = [pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)
