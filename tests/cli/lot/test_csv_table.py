"""Households in a CSV file."""

from pathlib import Path

import pytest

from mesaides.cli.french import Refused
from mesaides.cli.lot.csv_table import CsvTable
from tests.cli.lot.rows import ALONE, COLUMNS, READ, write_csv


@pytest.mark.parametrize("delimiter", [";", ","])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_the_usual_forms_of_csv(tmp_path: Path, delimiter: str, mark: bytes, end: bytes) -> None:
    path = write_csv(tmp_path / "a.csv", [COLUMNS, ALONE], delimiter)
    path.write_bytes(mark + path.read_bytes().replace(b"\n", end))
    table = CsvTable(path)
    (row,) = table.rows()
    assert table.delimiter == delimiter
    assert (row.line, table.given(row).id, table.given(row).data) == (2, "a", READ)


def test_lines_are_those_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('id;date\n"a\nb";\n\nc;\n', "utf-8")
    table = CsvTable(tmp_path / "a.csv")
    assert [(row.line, row.content[0]) for row in table.rows()] == [(2, "a\nb"), (5, "c")]
    assert table.count() == 2


def test_a_line_too_long_or_too_short_is_told(tmp_path: Path) -> None:
    table = CsvTable(write_csv(tmp_path / "a.csv", [["id", "date"], ["a", "b", "c"], ["d"]]))
    messages = [table.given(row).faults[0].message for row in table.rows()]
    assert messages == [f"Cette ligne a {found} cellules, pour 2 colonnes." for found in (3, 1)]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "la première ligne doit nommer les colonnes"),
        (b"id;nom\n", "Colonne 2 : « nom » n’est pas un champ"),
        (b'id;date\na;"b\nc;d\n', 'ligne 2 : un guillemet « " » est ouvert et jamais fermé'),
        (b'id;date\na;\nb;"c"d\n', "ligne 3 : cette ligne n’est pas du CSV"),
        (b"id;date\n\xe9;\n", "Enregistrez le fichier en « CSV UTF-8 »"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    with pytest.raises(Refused, match=message):
        CsvTable(tmp_path / "a.csv").count()
