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
MEDIAN = "**médiane**"
KEEPS = os.environ.get("MESURES")


def keep(efforts: Mapping[str, Effort]) -> None:
    """Write the table in the page, when `MESURES` is set."""
    if KEEPS:
        before, _, after = PAGE.read_text("utf-8").partition(MARK)
        rest = after.partition("\n\n")[2]
        PAGE.write_text(f"{before}{_table(efforts)}\n\n{rest}", "utf-8")


def written(name: str) -> str:
    """The line of the page about a person; empty when it has none."""
    return next((line for line in _lines() if line.startswith(f"| {_told(name)} |")), "")


def line(name: str, effort: Effort) -> str:
    return _line(_told(name), _figures(effort))


def column(title: str) -> dict[str, float]:
    """What the page says of each person under a title, seconds for a time, without the median."""
    rows = map(_cells, _lines())
    return {row[0]: _number(row[COLUMNS.index(title)]) for row in rows if row[0] != MEDIAN}


def middle(title: str) -> float:
    """The median of the page under a title: of the figures themselves, before they are rounded to be written."""
    row = next(row for row in map(_cells, _lines()) if row[0] == MEDIAN)
    return _number(row[COLUMNS.index(title)])


def _lines() -> list[str]:
    table = PAGE.read_text("utf-8").partition(HEADER)[2].partition("\n\n")[0]
    return table.strip().split("\n")


def _cells(line: str) -> list[str]:
    return line.strip("| ").split(" | ")


def _number(cell: str) -> float:
    minutes, is_time, rest = cell.partition(" min ")
    return int(minutes) * 60 + int(rest.removesuffix(" s")) if is_time else float(cell.replace(",", "."))


def _table(efforts: Mapping[str, Effort]) -> str:
    middle = [median(figures) for figures in zip(*map(_figures, efforts.values()), strict=True)]
    return "\n".join([HEADER, *(line(name, effort) for name, effort in efforts.items()), _line(MEDIAN, middle)])


def _told(name: str) -> str:
    return name.replace("-", " ")


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
