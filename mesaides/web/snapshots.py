"""A version of a visit that somebody chose to keep, to compare with: it lives in the sealed visit, nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mesaides.web.marks import MARKS

SNAPSHOT = "version gardee"
"""The name it has among the answers: no question has it."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The answers as they were on a day."""

    day: date
    answers: Mapping[str, Any]

    @classmethod
    def of(cls, answers: Mapping[str, Any]) -> Snapshot | None:
        """The version that a visit keeps; `None` when it keeps none."""
        kept = answers.get(SNAPSHOT)
        return cls(date.fromisoformat(kept["jour"]), kept["reponses"]) if kept else None


def taken(answers: Mapping[str, Any], day: date) -> dict[str, Any]:
    """What a visit stores to keep its answers of this day; a version kept before is replaced."""
    kept = {name: answer for name, answer in answers.items() if name not in {MARKS, SNAPSHOT}}
    return {SNAPSHOT: {"jour": day.isoformat(), "reponses": kept}}
