"""The known disagreements with official figures, read from the page that lists them (docs/exactitude.md)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings

HEADING = "## Cas en désaccord"
MENDED = "## Corrections du modèle"


class UnreadablePage(ValueError):
    """The page has no table under its heading."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A case whose official amount we do not find, and why."""

    case: str
    expected: str
    found: str
    reason: str


@cache
def disagreements() -> tuple[Disagreement, ...] | None:
    """`None` where the service is installed without its documentation."""
    page = _page()
    return read(page) if page else None


@cache
def corrections() -> int:
    """How many errors of the model of the law are mended: each has its title on the page."""
    return sum(line.startswith("### `") for line in _page().partition(MENDED)[2].splitlines())


def _page() -> str:
    """Empty where it is not installed."""
    page = Path(settings.BASE_DIR) / "docs" / "exactitude.md"
    return page.read_text(encoding="utf-8") if page.exists() else ""


def read(page: str) -> tuple[Disagreement, ...]:
    """The rows of the table; raises `UnreadablePage`."""
    _before, heading, after = page.partition(f"{HEADING}\n")
    lines = [line for line in after.partition("\n## ")[0].splitlines() if line.startswith("|")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]
    if not heading or len(lines) < 2 or any(len(row) != 4 for row in rows):
        raise UnreadablePage(
            f"docs/exactitude.md : le tableau de « {HEADING} » ne se lit pas. Quatre colonnes attendues."
        )
    return tuple(Disagreement(case.strip("`"), *rest) for case, *rest in rows)
