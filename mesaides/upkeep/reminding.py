"""Ask keepers whether their aids are still true: once for a reason and its day, by the queue of mails."""

from __future__ import annotations

import hashlib
import secrets
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from mesaides.benefits.model import Benefit
from mesaides.benefits.typography import typeset
from mesaides.mails.letters import Letter, written
from mesaides.mails.queue import post
from mesaides.questions.french import day_in_french
from mesaides.upkeep.keepers import Kept, keepers, owner_of
from mesaides.upkeep.models import Reminder
from mesaides.upkeep.to_check import ToCheck, Why, to_check

ASKED = (Why.ENDING, Why.OLD)
"""Two months before its last day, a year after its last check. What is over is hidden already: it is for the team."""

SUBJECT = "Cette aide est-elle toujours juste ?"
SUBJECTS = "Ces aides sont-elles toujours justes ?"
TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class _Asked:
    """An aid as its keeper reads it, and the link of its question."""

    check: ToCheck
    page: str

    @property
    def name(self) -> str:
        return self.check.benefit.nom

    @property
    def told(self) -> str:
        if self.check.why is Why.ENDING:
            return typeset(f"Son dernier jour est bientôt : le {day_in_french(self.check.day)}.")
        last = day_in_french(self.check.benefit.verifie_le)
        return typeset(f"Elle n’a pas été vérifiée depuis un an. La dernière fois : le {last}.")


def remind(benefits: Iterable[Benefit], today: date) -> int:
    """Put one letter a keeper in the queue, about all that is to be asked; how many. Asked twice, nothing is added.

    Raises `QueueFullError`: what was put before stays, the rest waits for the next time.
    """
    if not settings.COURRIELS:
        return 0
    asked = set(Reminder.objects.values_list("slug", "why", "day"))
    due = [one for one in to_check(benefits, today) if one.why in ASKED and key_of(one) not in asked]
    known = keepers(one.benefit.slug for one in due)
    by_keeper: defaultdict[Kept, list[ToCheck]] = defaultdict(list)
    for one in due:
        if one.benefit.slug in known:
            by_keeper[known[one.benefit.slug]].append(one)
    for kept, checks in by_keeper.items():
        _ask(kept, checks)
    return len(by_keeper)


def key_of(check: ToCheck) -> tuple[str, str, date]:
    """What a question is about: asked once."""
    return check.benefit.slug, check.why.name, check.day


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


@transaction.atomic
def _ask(kept: Kept, checks: list[ToCheck]) -> None:
    letter = letter_for(kept, list(_stored(kept, checks)))
    post(letter, owner=owner_of(kept.address), now=timezone.now())


def _stored(kept: Kept, checks: list[ToCheck]) -> Iterator[_Asked]:
    for check in checks:
        token = secrets.token_urlsafe(TOKEN_BYTES)
        slug, why, day = key_of(check)
        asked = {"owner": owner_of(kept.address), "token_hash": hash_of(token), "sent_at": timezone.now()}
        Reminder.objects.create(slug=slug, why=why, day=day, **asked)
        yield _Asked(check, f"{kept.site}/entretien/{token}/")


def letter_for(kept: Kept, asked: list[_Asked]) -> Letter:
    """The aids, each with its page; how to stop, for people and for mail software (RFC 8058)."""
    stop = f"{asked[0].page}arreter/"
    headers = {"List-Unsubscribe": f"<{stop}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    context = {"asked": asked, "stop": stop, "is_alone": len(asked) == 1}
    return written(kept.address, SUBJECT if len(asked) == 1 else SUBJECTS, "upkeep", context, headers)
