"""A visitor asks for the recap, and perhaps for a follow-up: both are written down, or neither."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from mesaides.mails.counting import record
from mesaides.mails.followups import ask
from mesaides.mails.letters import Letter
from mesaides.mails.queue import drop_waiting, post
from mesaides.mails.sealing import mark


@dataclass(frozen=True, slots=True)
class FollowUpRequest:
    """What a follow-up needs beside the address."""

    site: str
    resume: str
    benefits: tuple[str, ...]


@transaction.atomic
def request_recap(letter: Letter, follow_up: FollowUpRequest | None, *, visit: str, now: datetime) -> None:
    """Queue the recap of a visit, in place of one that waits still: a double click sends one mail.

    Raises `QueueFullError`, having kept nothing.
    """
    drop_waiting(mark(visit))
    post(letter, owner=mark(visit), now=now)
    record("courriel_demande")
    if follow_up and follow_up.benefits:
        ask(letter.to, follow_up.site, follow_up.resume, follow_up.benefits, visit=visit, now=now)
