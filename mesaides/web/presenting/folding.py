"""A long list shown by its beginning: the rest is one click away, never lost."""

from __future__ import annotations

from dataclasses import dataclass

from mesaides.web.presenting.results import Card

SHOWN = 5
"""Cards that a narrow screen holds without losing its reader."""


@dataclass(frozen=True)
class Folded:
    """The cards to show, and those to fold."""

    shown: tuple[Card, ...]
    rest: tuple[Card, ...]


def folded(cards: tuple[Card, ...], shown: int = SHOWN) -> Folded:
    """One card alone is never folded: the line that would unfold it takes as much room."""
    if len(cards) <= shown + 1:
        return Folded(cards, ())
    return Folded(cards[:shown], cards[shown:])
