"""Households in a Parquet file, read by the library itself."""

import datetime
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mesaides.cli.french import Refused
from mesaides.cli.lot.parquet_table import ParquetTable
from mesaides.cli.lot.source import Given
from tests.cli.lot.rows import READ


def test_typed_columns_make_a_situation(tmp_path: Path) -> None:
    columns = {
        "id": ["a", None],
        "date": [datetime.date(2026, 11, 22)] * 2,
        "demandeur.date_naissance": [datetime.datetime(1990, 5, 31)] * 2,  # noqa: DTZ001 - sans fuseau dans un tableau
        "demandeur.activites": [["inactif"], ["inactif"]],
        "demandeur.revenus.salaire_net": [0.0, None],
        "logement.commune": [31555, 31555],
        "logement.statut_occupation_logement": ["locataire_vide"] * 2,
        "logement.loyer": [450.0, float("nan")],
    }
    pq.write_table(pa.table(columns), tmp_path / "a.parquet")
    table = ParquetTable(tmp_path / "a.parquet")
    first, second = table.rows()
    assert (table.count(), first.line, second.line) == (2, 1, 2)
    assert table.given(first) == Given("a", READ)
    assert "revenus" not in table.given(second).data["demandeur"]
    assert "loyer" not in table.given(second).data["logement"]


def test_rows_keep_their_number_from_one_batch_to_the_next(tmp_path: Path) -> None:
    pq.write_table(pa.table({"id": list(range(1201))}), tmp_path / "a.parquet")
    table = ParquetTable(tmp_path / "a.parquet")
    assert [(row.line, table.given(row).id) for row in table.rows()] == [(i + 1, str(i)) for i in range(1201)]


def test_an_unknown_column_is_refused(tmp_path: Path) -> None:
    pq.write_table(pa.table({"nom": ["a"]}), tmp_path / "a.parquet")
    with pytest.raises(Refused, match="« nom » n’est pas un champ"):
        ParquetTable(tmp_path / "a.parquet")


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(b"id;date\n")
    with pytest.raises(Refused, match="n’est pas un fichier Parquet"):
        ParquetTable(tmp_path / "a.parquet")


def test_without_the_library_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "pyarrow.parquet")
    with pytest.raises(Refused, match="installez-le par « pip install"):
        ParquetTable(tmp_path / "a.parquet")
