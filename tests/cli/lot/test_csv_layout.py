"""Results in CSV."""

from pathlib import Path

import pytest

from mesaides.cli.lot.amounts import column_names
from mesaides.cli.lot.csv_layout import CsvLayout
from tests.cli.lot.rows import answered, right

RSA, BUS = "revenu-solidarite-active", "abonnement-sncf-etudes"


@pytest.mark.parametrize(("delimiter", "amount"), [(";", "573,49"), (",", "573.49")])
def test_decimals_go_with_the_delimiter(tmp_path: Path, delimiter: str, amount: str) -> None:
    layout = CsvLayout(delimiter)
    (tmp_path / "1").write_bytes(layout.chunk([answered(right(RSA, 573.49), right(BUS, eligible=True), identity="é")]))
    (tmp_path / "2").write_bytes(layout.chunk([answered(right(RSA, 600.0), right(BUS), identity=None, line=3)]))
    layout.assemble([tmp_path / "1", tmp_path / "2"], tmp_path / "a.csv")
    header, *lines = [line.split(delimiter) for line in (tmp_path / "a.csv").read_text("utf-8").splitlines()]
    first, second = (dict(zip(header, line, strict=True)) for line in lines)
    assert header == column_names()
    assert (first["id"], first["ligne"], first[RSA], first[BUS]) == ("é", "2", amount, "oui")
    assert (second["id"], second["ligne"], second[RSA], second[BUS]) == ("", "3", "600", "non")


def test_without_rows_the_header_is_there(tmp_path: Path) -> None:
    CsvLayout(",").assemble([], tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text("utf-8") == ",".join(column_names()) + "\n"
