"""Catalogue files are written in one way, by hand and by the site; a correction changes only its own lines."""

import difflib
from pathlib import Path
from typing import Any

import pytest

from mesaides.benefits.catalogue import FOLDER
from mesaides.benefits.document import parse
from mesaides.contributions.writing import WIDTH, file_text

FILES = sorted(FOLDER.rglob("*.yaml"))
MEND = "Lancez « .venv/bin/mes-aides contributions mettre-en-forme »."
AMETHYSTE = FOLDER / "aides" / "departement" / "val-d-oise-forfait-amethyste.yaml"


def value(text: str) -> dict[str, Any]:
    return parse("essai.yaml", text).value


@pytest.mark.parametrize("part", ["aides", "institutions", "ecarts", "explications"])
def test_every_file_of_the_catalogue_is_written_in_that_way(part: str) -> None:
    written = {file: file.read_text("utf-8") for file in (FOLDER / part).rglob("*.yaml")}
    assert written
    others = [str(file) for file, text in written.items() if file_text(value(text), text) != text]
    assert others == [], MEND


def test_a_correction_touches_only_its_lines() -> None:
    former = AMETHYSTE.read_text("utf-8")
    document = value(former)
    document["demarches"][0]["texte"] = "Allez à la mairie."
    document["verifie_le"] = "2026-11-28"
    changed = [
        line for line in difflib.ndiff(former.split("\n"), file_text(document, former).split("\n")) if line[0] in "+-"
    ]
    assert [line for line in changed if line.startswith("+")] == [
        "+     texte: Allez à la mairie.",
        "+ verifie_le: 2026-11-28",
    ]
    gone = [line.removeprefix("- ") for line in changed if line.startswith("-")]
    assert [line.strip().split()[0] for line in gone] == ["texte:", "Prenez", "Département,", "verifie_le:"]


def test_comments_stay_before_the_line_they_stood_before() -> None:
    former = "# Au début.\n# Sur deux lignes.\nnom: Ville\n# Le site.\nsite: https://exemple.fr/\n# La fin.\n"
    kept = file_text({"site": "https://autre.fr/", "nom": "Ville", "sigle": "V"}, former)
    assert kept == (
        "# Au début.\n# Sur deux lignes.\nnom: Ville\n# Le site.\nsigle: V\nsite: https://autre.fr/\n# La fin.\n"
    )


def test_the_order_of_what_was_typed_does_not_matter() -> None:
    text = AMETHYSTE.read_text("utf-8")
    assert file_text(dict(reversed(value(text).items()))) == text


@pytest.mark.parametrize(
    "typed",
    [
        "oui: non # pas un commentaire",
        "- une liste",
        "{accolades} [crochets], virgules",
        "« guillemets » et 'apostrophes' et \"doubles\"",
        "01053",
        "2A004",
        "30 39",
        "1990-03-01",
        "true",
        "null",
        "~",
        "12.50",
        "",
        " bords ",
        "deux  espaces",
        "une ligne\nune autre",
        "paragraphe\n\nautre",
        "fin\n",
        "tabulation\tici",
        "&ancre *alias !!python/object:os.system",
        "--- fin ...",
        "%YAML 1.1",
        "@ ` | >",
        "😀 à côté",
        "\u2028 séparateur",
        "\ufeff marque",
        "cloche\x07 et nul\x00",
        "<script>alert(1)</script> & co",
        "mot " * 100 + "fin: # et suite",
        "x" * 500,
    ],
)
def test_whatever_is_typed_is_read_back(typed: str) -> None:
    document = {
        "nom": typed,
        "themes": [typed, "a"],
        "pieces": [typed],
        "territoire": {"communes": [typed]},
        "x": {typed: 1},
    }
    assert value(file_text({**document, "exemples": [{"nom": typed, "situation": {"date": typed}}]})) == {
        **document,
        "exemples": [{"nom": typed, "situation": {"date": typed}}],
    }


def test_numbers_and_empty_values_are_read_back() -> None:
    document = {"a": 1, "b": 1.5, "c": True, "d": None, "e": {}, "f": [], "g": {"2024": {"rfr": 0}}, "h": {1: 2}}
    assert value(file_text(document)) == document


def test_lines_are_no_longer_than_the_width_unless_one_word_is() -> None:
    long = [line for file in FILES for line in Path(file).read_text("utf-8").split("\n") if len(line) > WIDTH]
    assert [line for line in long if " " in line.strip().removeprefix("- ").partition(": ")[2]] == []
