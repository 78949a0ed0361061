"""Every bench is in the list that « make bench » follows, and what does not hold is told at the end."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from benchmarks.machine import ROOT
from benchmarks.run import BENCHES, conclusion, main

AN_HTTP_RESULT = {
    "titre": "Requête HTTP",
    "mesures": [
        {"nom": "débit", "valeur": 3.2, "unite": "fois", "barre": "au moins 8", "tenue": False},
        {"nom": "p99", "valeur": 0.5, "unite": "fois", "barre": "moins de 1", "tenue": True},
        {"nom": "démarrage", "valeur": 9.0, "unite": "s", "barre": "", "tenue": None},
    ],
}


def test_every_module_that_publishes_a_result_is_run() -> None:
    publishing = {path.stem for path in (ROOT / "benchmarks").glob("*.py") if _publishes(path)}
    assert publishing <= set(BENCHES)


def _publishes(path: Path) -> bool:
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    return any("publish" in (getattr(call.func, "id", ""), getattr(call.func, "attr", "")) for call in calls)


def test_the_bars_not_met_and_the_benches_stopped_are_told() -> None:
    assert conclusion(["curve"], [AN_HTTP_RESULT]).split("\n") == [
        "",
        "Banc interrompu : curve",
        "Barre non tenue : Requête HTTP, débit : 3,2 fois (au moins 8)",
        "",
    ]


def test_nothing_wrong_is_told_too() -> None:
    assert "Toutes les barres sont tenues." in conclusion([], [])


def test_a_bench_that_does_not_exist_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["vitesse"]) == 2
    assert "Banc inconnu : vitesse" in capsys.readouterr().err


@pytest.mark.parametrize("name", BENCHES)
def test_a_bench_runs_when_it_is_called_by_its_name(name: str) -> None:
    """« python -m benchmarks.x » on a module that only defines functions measures nothing, and says nothing."""
    text = (ROOT / "benchmarks" / f"{name}.py").read_text("utf-8")
    assert "main(" in text.partition('if __name__ == "__main__":')[2]
