"""What a visit keeps of its own counting, beside its answers: what was counted once is not counted again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from mesaides.figures.events import Event

MARKS = "mesure"
"""The name it has among the answers: no question has it."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a visit knows of its own counting. `start`, in minutes, is forgotten once the visit is finished."""

    day: date
    seen: frozenset[str]
    start: int | None = None
    variants: Mapping[str, str] | None = None
    partner: str = ""

    @classmethod
    def of(cls, answers: Mapping[str, Any]) -> Marks | None:
        """`None` for a visit whose start was not counted: nothing of it is."""
        kept = answers.get(MARKS)
        return cls(**kept | {"day": date.fromisoformat(kept["day"]), "seen": frozenset(kept["seen"])}) if kept else None

    def kept(self) -> dict[str, Any]:
        """As the visit keeps it."""
        told = {"day": self.day.isoformat(), "seen": sorted(self.seen)}
        others = {"start": self.start, "variants": self.variants, "partner": self.partner}
        return told | {name: value for name, value in others.items() if value}

    def with_seen(self, names: Iterable[str]) -> Marks:
        seen = self.seen | set(names)
        return replace(self, seen=seen, start=None if Event.FINISHED in seen else self.start)
