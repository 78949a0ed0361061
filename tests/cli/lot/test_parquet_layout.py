"""Results in Parquet."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from mesaides.benefits.model import Statut
from mesaides.cli.lot.amounts import column_names
from mesaides.cli.lot.parquet_layout import ParquetLayout
from tests.cli.lot.rows import answered, right

RSA, BUS = "revenu-solidarite-active", "abonnement-sncf-etudes"


def test_the_columns_have_their_types(tmp_path: Path) -> None:
    layout = ParquetLayout()
    rows = [answered(right(RSA, 573.49), right(BUS), identity=5), answered(right(RSA, status=Statut.ECHEC), line=3)]
    for number, row in enumerate(rows):
        (tmp_path / str(number)).write_bytes(layout.chunk([row]))
    layout.assemble([tmp_path / "0", tmp_path / "1"], tmp_path / "a.parquet")
    table = pq.read_table(tmp_path / "a.parquet")
    assert table.column_names == column_names()
    assert (table.schema.field(RSA).type, table.schema.field(BUS).type) == (pa.float64(), pa.bool_())
    first, second = table.to_pylist()
    assert (first["id"], first["ligne"], first[RSA], first[BUS]) == ("5", 2, 573.49, False)
    assert (second[RSA], second[f"{RSA}.statut"]) == (None, "echec")


def test_without_rows_the_columns_are_there(tmp_path: Path) -> None:
    ParquetLayout().assemble([], tmp_path / "a.parquet")
    assert pq.read_table(tmp_path / "a.parquet").column_names == column_names()
