"""The three forms of file say the same household."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from mesaides.cli.lot.files import source_of
from mesaides.cli.lot.source import Given
from tests.cli.lot.rows import ALONE, COLUMNS, READ, write_csv, write_jsonl


def test_the_same_household_in_three_forms(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", [COLUMNS, ALONE])
    write_jsonl(tmp_path / "a.jsonl", [READ | {"id": "a"}])
    pq.write_table(pa.table({name: [cell] for name, cell in zip(COLUMNS, ALONE, strict=True)}), tmp_path / "a.parquet")
    for name in ("a.csv", "a.jsonl", "a.parquet"):
        source = source_of(tmp_path / name)
        (row,) = source.rows()
        assert source.count() == 1
        assert source.given(row) == Given("a", READ)
