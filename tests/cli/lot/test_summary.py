"""What is told at the end."""

from pathlib import Path

import pytest

from mesaides.cli.lot.summary import Summary, duration, grouped, pace_of


def test_a_finished_batch() -> None:
    summary = Summary(computed=9950, rejected=50, fresh=6000, seconds=120)
    assert list(summary.lines(Path("a.csv"), Path("a.csv.rejets.jsonl"))) == [
        "Lignes calculées : 9 950. Lignes rejetées : 50.",
        "Cette fois : 6 000 lignes en 2 min 00 s, soit 50 lignes par seconde.",
        "Résultats : a.csv",
        "Rejets : a.csv.rejets.jsonl",
    ]


def test_without_rejects_no_file_of_rejects_is_named() -> None:
    lines = Summary(computed=1, rejected=0, fresh=1, seconds=1).lines(Path("a.csv"), Path("rejets"))
    assert not any("rejets" in line for line in lines)


@pytest.mark.parametrize(("seconds", "told"), [(7.6, "8 s"), (200, "3 min 20 s"), (7510, "2 h 05 min")])
def test_durations(seconds: float, told: str) -> None:
    assert duration(seconds) == told


@pytest.mark.parametrize(
    ("rows", "seconds", "told"), [(4, 10, "0,4"), (350, 10, "35"), (12500, 10, "1 250"), (0, 0, "0,0")]
)
def test_paces(rows: int, seconds: float, told: str) -> None:
    assert pace_of(rows, seconds) == told


def test_thousands() -> None:
    assert [grouped(number) for number in (999, 1000, 1234567)] == ["999", "1 000", "1 234 567"]
