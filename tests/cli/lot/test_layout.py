"""The two tables tell the same."""

import csv
from pathlib import Path

import pyarrow.parquet as pq

from mesaides.cli.lot.csv_layout import CsvLayout
from mesaides.cli.lot.parquet_layout import ParquetLayout
from tests.cli.lot.rows import answered, right


def test_csv_and_parquet_tell_the_same(tmp_path: Path) -> None:
    rows = [answered(right("revenu-solidarite-active", 573.49)), answered(line=3, identity="b")]
    for layout, name in ((CsvLayout(","), "a.csv"), (ParquetLayout(), "a.parquet")):
        (tmp_path / "chunk").write_bytes(layout.chunk(rows))
        layout.assemble([tmp_path / "chunk"], tmp_path / name)
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        written = list(csv.DictReader(file))
    typed = pq.read_table(tmp_path / "a.parquet").to_pylist()
    assert written == [{name: "" if cell is None else str(cell) for name, cell in row.items()} for row in typed]
