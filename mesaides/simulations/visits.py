"""Visits: opened, found again by their link, changed and forgotten."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from mesaides.engine import forget_visit
from mesaides.simulations.models import StoredVisit
from mesaides.simulations.retention import kept_until
from mesaides.simulations.sealing import Answers, Key, UnreadableVisit, key_of, row_name, seal, unseal
from mesaides.simulations.traces import leave_no_trace

logger = logging.getLogger(__name__)

TOKEN_BYTES = 32
"""256 bits: the link is the only key to a visit, and it cannot be guessed."""


class UnknownVisit(LookupError):
    """No visit has this token: it was mistyped, or the visit was erased, or its time has passed."""


@dataclass(frozen=True, slots=True)
class Confided:
    """What a link that was confided opens, without the token of the visit, and until when."""

    key: Key
    until: datetime


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit as it stands: its token, the answers by question, and when it ends unless it changes (when stored).

    Opened by a link that was confided, `token` is that link: the visit's own is not known, so that no page tells it.
    """

    token: str
    answers: Answers
    kept_until: datetime | None = None
    confided: Confided | None = None

    @property
    def key(self) -> Key:
        return self.confided.key if self.confided else key_of(self.token)

    @property
    def name(self) -> str:
        """What the engine knows this visit by; the token is not told."""
        return self.key.name


# `now`: the present moment unless another is given. A visit whose time has passed is refused even before it is purged.


def open_visit(*, now: datetime | None = None) -> Visit:
    """A new, empty visit."""
    token, end = secrets.token_urlsafe(TOKEN_BYTES), kept_until(now or timezone.now())
    StoredVisit.objects.create(token_hash=row_name(token), sealed=seal(token, {}), kept_until=end)
    return Visit(token, {}, end)


def find_visit(token: str, *, now: datetime | None = None) -> Visit:
    """The visit of a token; raises `UnknownVisit`, or `UnreadableVisit` when what is stored is damaged."""
    return found(Visit(token, {}), now=now)


def found(visit: Visit, *, now: datetime | None = None) -> Visit:
    """A visit as it is stored now; raises as above."""
    stored = _stored(visit.name, now or timezone.now())
    return replace(visit, answers=_answers(visit.key, stored), kept_until=stored.kept_until)


def save_answers(token: str, changes: Mapping[str, Any], *, now: datetime | None = None) -> Visit:
    """Merge `changes` into the answers of a visit, whatever another tab saves at the same time; raises as above."""
    return save_in(Visit(token, {}), changes, now=now)


@transaction.atomic
def save_in(visit: Visit, changes: Mapping[str, Any], *, now: datetime | None = None) -> Visit:
    """The same, of a visit already open, by its token or by a link that was confided."""
    now, key = now or timezone.now(), visit.key
    stored = _stored(key.name, now, for_update=True)
    answers = {**_answers(key, stored), **changes}
    stored.sealed = seal(key, answers)
    stored.kept_until = kept_until(now, follow_up=stored.follow_up)
    stored.save(update_fields=["sealed", "kept_until"])
    return replace(visit, answers=answers, kept_until=stored.kept_until)


@transaction.atomic
def keep_for_follow_up(token: str, *, now: datetime | None = None) -> datetime:
    """Keep a visit longer, from now and after each change; until when. Raises `UnknownVisit`."""
    now = now or timezone.now()
    stored = _stored(row_name(token), now, for_update=True)
    stored.follow_up, stored.kept_until = True, kept_until(now, follow_up=True)
    stored.save(update_fields=["follow_up", "kept_until"])
    return stored.kept_until


def forget(token: str) -> None:
    """Erase a visit for good; nothing happens when it is already gone."""
    StoredVisit.objects.filter(token_hash=row_name(token)).delete()
    forget_visit(row_name(token))
    leave_no_trace()


def _stored(name: str, now: datetime, *, for_update: bool = False) -> StoredVisit:
    rows = StoredVisit.objects.select_for_update() if for_update else StoredVisit.objects.all()
    stored = rows.filter(token_hash=name, kept_until__gt=now).first()
    if stored is None:
        raise UnknownVisit("Cette simulation n’existe pas ou a été effacée.")
    return stored


def _answers(key: Key, stored: StoredVisit) -> Answers:
    try:
        return unseal(key, bytes(stored.sealed))
    except UnreadableVisit as error:
        logger.error("Une simulation enregistrée ne s’ouvre pas : %s.", error)  # noqa: TRY400 - la raison suffit
        raise
