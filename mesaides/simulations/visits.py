"""Visits: opened, found again by their link, changed and forgotten."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from mesaides.engine import forget_visit
from mesaides.simulations.models import StoredVisit

TOKEN_BYTES = 32
"""256 bits: the link is the only key to a visit, and it cannot be guessed."""

Answers = dict[str, Any]


class UnknownVisit(LookupError):
    """No visit has this token: it was mistyped, or the visit was erased."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit as it stands: its token, and the answers by question."""

    token: str
    answers: Answers

    @property
    def name(self) -> str:
        """What the engine knows this visit by; the token is not told."""
        return _hash(self.token)


def open_visit() -> Visit:
    """A new, empty visit."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    StoredVisit.objects.create(token_hash=_hash(token))
    return Visit(token, {})


def find_visit(token: str) -> Visit:
    """The visit of a token; raises `UnknownVisit`."""
    stored = StoredVisit.objects.filter(token_hash=_hash(token)).first()
    if stored is None:
        raise UnknownVisit("Cette simulation n’existe pas ou a été effacée.")
    return Visit(token, stored.answers)


@transaction.atomic
def save_answers(token: str, changes: Mapping[str, Any]) -> Visit:
    """Merge `changes` into the answers of a visit, whatever another tab saves at the same time."""
    stored = StoredVisit.objects.select_for_update().filter(token_hash=_hash(token)).first()
    if stored is None:
        raise UnknownVisit("Cette simulation n’existe pas ou a été effacée.")
    stored.answers = {**stored.answers, **changes}
    stored.save(update_fields=["answers", "changed_at"])
    return Visit(token, stored.answers)


def forget(token: str) -> None:
    """Erase a visit for good; nothing happens when it is already gone."""
    StoredVisit.objects.filter(token_hash=_hash(token)).delete()
    forget_visit(_hash(token))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
