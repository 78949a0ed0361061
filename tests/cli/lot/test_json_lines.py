"""Households in JSON, one a line."""

from pathlib import Path

import pytest

from mesaides.cli.lot.json_lines import LONGEST, JsonLines
from mesaides.cli.lot.source import Given
from tests.cli.lot.rows import READ, write_jsonl


def _given(path: Path, content: bytes) -> list[tuple[int, Given]]:
    path.write_bytes(content)
    source = JsonLines(path)
    return [(row.line, source.given(row)) for row in source.rows()]


def test_each_line_is_a_situation_with_its_id(tmp_path: Path) -> None:
    source = JsonLines(write_jsonl(tmp_path / "a.jsonl", [READ | {"id": "a"}, READ | {"id": 7}, READ]))
    found = [source.given(row) for row in source.rows()]
    assert found == [Given("a", READ), Given(7, READ), Given(None, READ)]
    assert source.count() == 3


def test_blank_lines_are_skipped_and_lines_keep_their_number(tmp_path: Path) -> None:
    found = _given(tmp_path / "a.jsonl", b'\xef\xbb\xbf{"id": 1}\r\n\n  \n{"id": 2}')
    assert found == [(1, Given(1, {})), (4, Given(2, {}))]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "Ce texte n’est pas du JSON : voyez la colonne 2."),
        (b'{"a": "\xff"}', "Ce texte n’est pas du JSON : il n’est pas encodé en UTF-8."),
        (b'{"a": 1, "a": 2}', "Cette clé est écrite deux fois : gardez-en une seule."),
        (b'{"id": [1]}', "L’identifiant doit être un texte ou un nombre entier."),
        (b'"' + b"a" * LONGEST + b'"', "Cette ligne dépasse 1 Mo"),
    ],
)
def test_a_faulty_line_does_not_take_the_others_away(tmp_path: Path, line: bytes, message: str) -> None:
    (_, faulty), (number, good) = _given(tmp_path / "a.jsonl", line + b'\n{"id": "b"}\n')
    assert faulty.faults[0].message.startswith(message)
    assert (number, good) == (2, Given("b", {}))
