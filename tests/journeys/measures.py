"""The page that tells what each visit takes, written from the visits themselves."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from tests.journeys.effort import Effort

PAGE = Path(__file__).parents[2] / "docs/mesures/questionnaire.md"
COMMAND = "MESURES=1 .venv/bin/pytest tests/journeys/test_personas.py"
MARK = "| Personne |"
COLUMNS = (
    MARK.strip("| "),
    "Écrans",
    "Pages de questions",
    "Questions",
    "Touches",
    "Clics",
    "Mots lus",
    "Mots parcourus",
    "Temps",
    "En lisant tout",
)
HEADER = f"| {' | '.join(COLUMNS)} |\n|{' --- |' * len(COLUMNS)}"
KEEPS = os.environ.get("MESURES")


def keep(efforts: Mapping[str, Effort]) -> None:
    """Write the table in the page, when `MESURES` is set."""
    if KEEPS:
        before, _, after = PAGE.read_text("utf-8").partition(MARK)
        rest = after.partition("\n\n")[2]
        PAGE.write_text(f"{before}{table(efforts)}\n\n{rest}", "utf-8")


def table(efforts: Mapping[str, Effort]) -> str:
    rows = {name: _figures(effort) for name, effort in efforts.items()}
    middle = [median(column) for column in zip(*rows.values(), strict=True)]
    lines = [_line(name.replace("-", " "), figures) for name, figures in rows.items()]
    return "\n".join([HEADER, *lines, _line("**médiane**", middle)])


def _figures(effort: Effort) -> list[float]:
    pages = effort.pages
    return [
        len(effort.screens),
        len(pages),
        sum(page.questions for page in pages),
        effort.keys,
        effort.clicked,
        sum(page.read for page in pages),
        sum(page.scanned for page in pages),
        effort.seconds,
        effort.seconds_reading_all,
    ]


def _line(name: str, figures: list[float]) -> str:
    told = [f"{figure:g}".replace(".", ",") for figure in figures[:-2]]
    return f"| {name} | {' | '.join([*told, *map(_time, figures[-2:])])} |"


def _time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02} s"
