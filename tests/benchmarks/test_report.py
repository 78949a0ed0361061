"""What a bench found is written whole, judged against its bar, and shown in French."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from benchmarks.machine import ROOT
from benchmarks.report import Figure, PathInResult, french, markdown, publish, results


@pytest.mark.parametrize(
    ("figure", "met"),
    [
        (Figure("débit", 8, at_least=8), True),
        (Figure("débit", 7.99, at_least=8), False),
        (Figure("mémoire", 79.9, "Mo", under=80), True),
        (Figure("mémoire", 80, "Mo", under=80), False),
        (Figure("démarrage", 6, "s"), None),
    ],
)
def test_a_figure_is_judged_against_its_bar(figure: Figure, met: bool | None) -> None:
    assert figure.met is met


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (1234567, "1\u202f234\u202f567"),
        (8, "8"),
        (12.34, "12,3"),
        (100.4, "100"),
        (1.256, "1,26"),
        (0.04567, "0,0457"),
        (-20.5, "-20,5"),
    ],
)
def test_numbers_are_written_in_french(value: float, written: str) -> None:
    assert french(value) == written


def test_a_result_says_where_it_comes_from_and_whether_its_bars_are_met(tmp_path: Path) -> None:
    publish("essai", "Un essai", [Figure("rapport", 9.5, "fois", at_least=8)], {"foyers": 3}, tmp_path)
    written = json.loads((tmp_path / "essai.json").read_text(encoding="utf-8"))
    assert written["mesures"] == [
        {"nom": "rapport", "valeur": 9.5, "unite": "fois", "barre": "au moins 8", "tenue": True}
    ]
    assert written["details"] == {"foyers": 3}
    assert {"processeur", "coeurs", "memoire_gio", "noyau"} == set(written["machine"])
    assert {"python", "openfisca-france", "numpy", "mes-aides"} <= set(written["versions"])
    assert written["date"]
    assert written["commit"]


def test_a_result_that_names_a_folder_of_the_machine_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PathInResult, match="essai"):
        publish("essai", "Un essai", [], {"fichier": str(ROOT / "var")}, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_all_results_make_one_table(tmp_path: Path) -> None:
    publish("b", "Le second", [Figure("mémoire", 120, "Mo", under=80)], folder=tmp_path)
    publish("a", "Le premier", [Figure("démarrage", 6.25, "s")], folder=tmp_path)
    assert markdown(results(tmp_path)).splitlines()[2:] == [
        "| Le premier | démarrage | 6,25 s | — | — |",
        "| Le second | mémoire | 120 Mo | moins de 80 | non |",
    ]


def test_only_what_this_run_wrote_is_read_again(tmp_path: Path) -> None:
    for bench, moment in (("ancien", 1_000), ("nouveau", 3_000)):
        publish(bench, bench, [], folder=tmp_path)
        os.utime(tmp_path / f"{bench}.json", (moment, moment))
    assert [result["bench"] for result in results(tmp_path, since=2_000)] == ["nouveau"]
