"""One YAML file: its values, its lines, and what it may not hold."""

from pathlib import Path

import pytest

from mesaides.benefits.document import UnreadableFileError, parse
from tests.benefits.files import Spoilt, check

SPOILT = {
    "clé écrite deux fois": Spoilt(
        "  genre: mensuel", "  genre: mensuel\n  genre: unique", "  genre: unique", "genre", "deux fois", "une seule"
    ),
    "tabulation": Spoilt("  genre: mensuel", "\tgenre: mensuel", "\tgenre", "", "tabulation", "espaces"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_it_is_refused_with_file_line_field_and_mend(name: str, tmp_path: Path) -> None:
    check(SPOILT[name], tmp_path)


TEXT = """\
nom: Prime
exemples:
  - nom: Un
    attendu:
      montant: 3
  - nom: Deux
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("nom",), 1),
        (("exemples",), 2),
        (("exemples", 0, "attendu", "montant"), 5),
        (("exemples", "1", "nom"), 6),
        (("exemples", 0, "attendu", "absent"), 4),
        (("exemples", 7), 2),
        (("absent",), 1),
    ],
)
def test_the_line_of_a_value_or_of_what_should_hold_it(path: tuple[str | int, ...], line: int) -> None:
    assert parse("prime.yaml", TEXT).line(path) == line


@pytest.mark.parametrize(
    ("written", "read"),
    [("true", True), ("12", 12), ("-1.5", -1.5), ("null", None), ("", None)]
    + [(text, text) for text in ("oui", "no", "2026-11-22", "2026-11", "01004", "1e3", "12:30", "0x1F", "1_000")],
)
def test_only_true_false_null_and_plain_numbers_are_more_than_text(written: str, read: object) -> None:
    assert parse("prime.yaml", f"nom: {written}\n").value == {"nom": read}


def test_every_tabulation_is_told() -> None:
    with pytest.raises(UnreadableFileError) as caught:
        parse("prime.yaml", "nom:\tPrime\nsigle: P\n\tthemes: [emploi]\n")
    assert [fault.line for fault in caught.value.faults] == [1, 3]
