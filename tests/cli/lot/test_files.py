"""The files of a batch, by their extensions."""

from pathlib import Path

import pytest

from mesaides.cli.french import Refused
from mesaides.cli.lot.csv_layout import CsvLayout
from mesaides.cli.lot.files import layout_of, rejects_beside, source_of
from mesaides.cli.lot.json_layout import JsonLayout
from mesaides.cli.lot.parquet_layout import ParquetLayout
from tests.cli.lot.rows import ALONE, COLUMNS, write_csv, write_jsonl


@pytest.mark.parametrize(
    ("name", "message"),
    [("a.xlsx", "doit finir par .csv, .parquet ou .jsonl"), ("absent.csv", "n’existe pas : vérifiez son nom")],
)
def test_an_input_that_cannot_be_used(tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(Refused, match=message):
        source_of(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "message"),
    [("a.txt", "la sortie doit finir par"), ("absent/a.csv", "Le dossier « .*absent » n’existe pas")],
)
def test_an_output_that_cannot_be_written(tmp_path: Path, name: str, message: str) -> None:
    source = source_of(write_jsonl(tmp_path / "entree.jsonl", []))
    with pytest.raises(Refused, match=message):
        layout_of(tmp_path / name, source)


def test_the_extension_says_the_form(tmp_path: Path) -> None:
    source = source_of(write_jsonl(tmp_path / "entree.jsonl", []))
    forms = {"a.csv": CsvLayout, "a.JSONL": JsonLayout, "a.parquet": ParquetLayout}
    for name, form in forms.items():
        assert isinstance(layout_of(tmp_path / name, source), form)


@pytest.mark.parametrize("delimiter", [";", ","])
def test_a_csv_is_written_as_the_one_that_was_read(tmp_path: Path, delimiter: str) -> None:
    source = source_of(write_csv(tmp_path / "entree.csv", [COLUMNS, ALONE], delimiter))
    layout = layout_of(tmp_path / "a.csv", source)
    assert isinstance(layout, CsvLayout)
    assert layout.delimiter == delimiter


def test_the_rejects_stand_beside_the_output() -> None:
    assert rejects_beside(Path("dossier/a.csv")) == Path("dossier/a.csv.rejets.jsonl")
