"""The summary counts households and adds amounts; a small number is never shown, nor what would give it away."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from mesaides.cli.french import Refused
from mesaides.cli.lot.amounts import STATUS, genres
from mesaides.cli.lot.report import HEADER, HIDDEN, check_report, shown, tallied, write_report

RSA, HOUSING, BUS = "revenu-solidarite-active", "aide-logement", "rennes-metropole-carte-sortir"
NOTHING = {cell: "" for slug in genres() for cell in (slug, f"{slug}.{STATUS}")}


def household(**told: tuple[str, str]) -> dict[str, str]:
    """A line of results: « rsa=("573,49", "calcule") »."""
    names = {"rsa": RSA, "housing": HOUSING, "bus": BUS}
    cells = {names[name]: value for name, (value, _) in told.items()}
    states = {f"{names[name]}.{STATUS}": state for name, (_, state) in told.items()}
    return NOTHING | cells | states


ROWS = [
    *[household(rsa=("500,50", "calcule"), bus=("oui", "a_confirmer")) for _ in range(11)],
    *[household(rsa=("0", "calcule"), housing=("200", "calcule")) for _ in range(10)],
    household(rsa=("", "information_manquante"), housing=("", "echec")),
    household(rsa=("300", "deja_recue")),
]


def test_what_is_entitled_is_counted_and_added_up() -> None:
    found = tallied(ROWS)
    assert (found[RSA].entitled, found[RSA].total) == (11, 11 * 500.5)
    assert found[RSA].states == {"calcule": 21, "information_manquante": 1, "deja_recue": 1}
    assert found[BUS].entitled == 0, "Ce qui reste à confirmer n’est pas un droit."
    assert found[HOUSING].entitled == 10


@pytest.mark.parametrize(("count", "told"), [(0, HIDDEN), (1, HIDDEN), (10, HIDDEN), (11, "11"), (250, "250")])
def test_a_count_under_eleven_is_hidden_zero_too(count: int, told: str) -> None:
    assert shown(count) == told


def results(folder: Path, delimiter: str = ";") -> Path:
    path = folder / "resultats.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["id", *NOTHING], delimiter=delimiter, restval="")
        writer.writeheader()
        writer.writerows(ROWS)
    return path


@pytest.mark.parametrize("delimiter", [";", ","])
def test_the_table_shows_only_what_may_be_shown(tmp_path: Path, delimiter: str) -> None:
    write_report(tmp_path / "bilan.csv", results(tmp_path, delimiter))
    with (tmp_path / "bilan.csv").open(encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file, delimiter=";")
    assert tuple(header) == HEADER
    # 11 × 500,50 = 5 505,50, arrondi à l’euro pair le plus proche : 5 506
    assert lines == [
        [RSA, "Revenu de solidarité active", "11", "5506", "euros par mois", *[HIDDEN] * 4],
        [BUS, "Carte Sortir! de Rennes", HIDDEN, "", "", "11", *[HIDDEN] * 3],
    ]


def test_the_page_says_what_hidden_means(tmp_path: Path) -> None:
    write_report(tmp_path / "bilan.md", results(tmp_path))
    text = (tmp_path / "bilan.md").read_text("utf-8")
    assert text.startswith("# Les ayants droit, aide par aide\n")
    assert "23" not in text, "Le nombre de foyers ferait retrouver ceux qui n’ont pas droit."
    assert "| Revenu de solidarité active | 11 | 5506 | euros par mois |" in text
    assert "peut vouloir dire zéro" in text
    assert "200" not in text


@pytest.mark.parametrize(
    ("report", "output", "message"),
    [
        ("bilan.txt", "a.csv", "doit finir par .csv ou .md"),
        ("bilan.md", "a.jsonl", "demande une sortie .csv"),
        ("absent/bilan.md", "a.csv", "n’existe pas"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_computed(
    tmp_path: Path, report: str, output: str, message: str
) -> None:
    with pytest.raises(Refused, match=message):
        check_report(tmp_path / report, tmp_path / output)
    check_report(tmp_path / "bilan.md", tmp_path / "a.csv")
