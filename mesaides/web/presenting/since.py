"""What changed in the answers since the version that was kept."""

from __future__ import annotations

from dataclasses import dataclass

from mesaides.questions.journey import Journey
from mesaides.questions.recap import recap

NOT_ASKED = "question sans objet"


@dataclass(frozen=True, slots=True)
class Changed:
    """One answer, before and now. `part`: the chapter, and the person where it matters."""

    part: str
    name: str
    before: str
    now: str


def changed(before: Journey, now: Journey) -> list[Changed]:
    """The answers that differ, in the order they are asked now; then those that are not asked any more."""
    had, has = _told(before), _told(now)
    keys = [*has, *(key for key in had if key not in has)]
    pairs = [(key, had.get(key, NOT_ASKED), has.get(key, NOT_ASKED)) for key in keys]
    return [Changed(*key, was, is_now) for key, was, is_now in pairs if was != is_now]


def _told(journey: Journey) -> dict[tuple[str, str], str]:
    return {(part.title, line.name): line.answer for part in recap(journey) for line in part.lines}
