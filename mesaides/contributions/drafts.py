"""Drafts: opened, found by the token of their link, saved as they are typed."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from mesaides.contributions.form.page import Answers
from mesaides.contributions.models import Contribution, State
from mesaides.contributions.transitions import OPEN

TOKEN_BYTES = 32
LONGEST_TOKEN = 100

DRAFT_KEPT = timedelta(days=90)
"""After the last change, while its author has it."""


class UnknownDraftError(LookupError):
    """No contribution has this link."""


class ClosedDraftError(ValueError):
    """It is with the reviewers, or decided upon: its author no longer changes it."""


def open_draft(answers: Answers | None = None, corrects: str = "") -> str:
    """A new draft; the token of its link, kept nowhere else."""
    token, now = secrets.token_urlsafe(TOKEN_BYTES), timezone.now()
    Contribution.objects.create(
        reference=reference_of(token), answers=dict(answers or {}), corrects=corrects, created_at=now, changed_at=now
    )
    return token


def reference_of(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def find(token: str) -> Contribution:
    """Raises `UnknownDraftError`."""
    found = Contribution.objects.filter(reference=reference_of(token)).first() if len(token) <= LONGEST_TOKEN else None
    if found is None:
        raise UnknownDraftError("Ce lien n’ouvre aucune contribution.")
    return found


@transaction.atomic
def save(contribution: Contribution, typed: Answers, **made: Any) -> Contribution:
    """Keep what was typed, beside what was before, and what is made of it. Raises `ClosedDraftError`."""
    stored = Contribution.objects.select_for_update().get(pk=contribution.pk)
    if stored.state not in {str(state) for state in OPEN}:
        raise ClosedDraftError(f"Cette contribution est « {stored.get_state_display()} » : elle ne se change plus.")
    stored.answers = stored.answers | dict(typed)
    stored.changed_at = timezone.now()
    for name, value in made.items():
        setattr(stored, name, value)
    stored.save()
    return stored


@transaction.atomic
def forget_abandoned() -> int:
    """Erase the drafts that nobody has touched for long; how many.

    What was sent once stays, with its history: of one that its author never took up again, only the address goes.
    """
    old = Contribution.objects.filter(changed_at__lt=timezone.now() - DRAFT_KEPT)
    old.filter(state=State.A_REPRENDRE).update(author=b"", pending=b"")
    drafts = list(old.filter(state=State.BROUILLON).values_list("pk", flat=True))
    Contribution.objects.filter(pk__in=drafts).delete()
    return len(drafts)
