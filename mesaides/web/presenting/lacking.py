"""What cannot be computed for want of an answer, gathered by answer: each is asked once, with all that it opens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mesaides.web.presenting.needs import Need
from mesaides.web.presenting.results import Card


@dataclass(frozen=True)
class Lack:
    """Answers that are missing together, and the benefits that wait for them."""

    needs: tuple[Need, ...]  # none when only the institution can tell
    cards: tuple[Card, ...]


def lacks_of(cards: Iterable[Card]) -> tuple[Lack, ...]:
    """What opens most comes first; what nobody here can answer, last."""
    waiting: dict[tuple[Need, ...], list[Card]] = {}
    for card in cards:
        waiting.setdefault(card.needs, []).append(card)
    found = (Lack(needs, tuple(held)) for needs, held in waiting.items())
    return tuple(sorted(found, key=lambda lack: (not lack.needs, -len(lack.cards))))
