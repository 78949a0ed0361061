"""What a check of the deployment finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How a thing stands."""

    FINE = "en ordre"
    TO_KNOW = "à savoir"
    TO_MEND = "à réparer"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing checked: how it stands, and what to do about it."""

    thing: str
    verdict: Verdict
    mend: str = ""

    def __str__(self) -> str:
        return f"{self.verdict:<10} {self.thing}" + (f"\n           {self.mend}" if self.mend else "")


def fine(thing: str) -> Finding:
    return Finding(thing, Verdict.FINE)


def to_know(thing: str, mend: str) -> Finding:
    return Finding(thing, Verdict.TO_KNOW, mend)


def to_mend(thing: str, mend: str) -> Finding:
    return Finding(thing, Verdict.TO_MEND, mend)
