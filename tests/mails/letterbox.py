"""Letters and moments that the tests of mails share."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from mesaides.figures.models import Count
from mesaides.mails.letters import Letter
from mesaides.mails.models import QueuedMail, Tally
from mesaides.mails.queue import post

NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
ADDRESS = "camille@exemple.fr"


def letter(to: str = ADDRESS) -> Letter:
    return Letter(to, "Vos aides possibles", "En texte, à 573 €.\n", "<p>En HTML, à 573 €.</p>")


def posted(now: datetime = NOW, to: str = ADDRESS, owner: str = "visite") -> QueuedMail:
    """A letter put in the queue, as stored."""
    post(letter(to), owner=owner, now=now)
    return QueuedMail.objects.latest("pk")


def counted() -> dict[str, int]:
    """How many times each event was counted."""
    return {row.event: row.count for row in Tally.objects.all()}


def published() -> dict[str, int]:
    """How many times each event stands in the public figures, by itself and with its benefit or its reason."""
    rows = Count.objects.values_list("event", "word", "number")
    return {f"{event} {word}".strip(): number for event, word, number in rows}


class Clock:
    """A clock that tests move."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def goes_on(self, by: timedelta) -> None:
        self.now += by
