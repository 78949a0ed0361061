"""Follow-ups: asked for with consent, answered once a benefit, stopped when the person wants."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from mesaides.mails.counting import publish
from mesaides.mails.models import FollowUp
from mesaides.mails.outcomes import Answer, is_why
from mesaides.mails.queue import drop
from mesaides.mails.sealing import mark, seal, unseal

Stage = FollowUp.Stage

FIRST_AFTER, REMINDER_AFTER, CLOSED_AFTER = timedelta(days=6), timedelta(days=8), timedelta(days=30)
"""The first mail after the request, the reminder after the first mail, the end of the links after the last mail."""

TOKEN_BYTES = 32


class UnknownFollowUp(LookupError):
    """No follow-up has this link: its time has passed, or the person put an end to it."""


@dataclass(frozen=True, slots=True)
class Followed:
    """What is sealed of a follow-up. `address` is empty once no more mail will be sent."""

    token: str
    address: str
    site: str  # « https://… », where its pages are
    resume: str  # the address of the visit
    benefits: tuple[str, ...]  # slugs
    answered: tuple[str, ...] = ()

    @property
    def left(self) -> tuple[str, ...]:
        """The benefits that were not answered about."""
        return tuple(slug for slug in self.benefits if slug not in self.answered)


def ask(address: str, site: str, resume: str, benefits: tuple[str, ...], *, visit: str, now: datetime) -> None:
    """Follow up on these benefits; asked again for the same visit, only the last request counts."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    followed = Followed(token, address, site, resume, benefits)
    stop_of(visit)
    FollowUp.objects.create(
        token_hash=_hash(token),
        owner=_mark(visit),
        sealed=seal(asdict(followed)),
        due_on=timezone.localdate(now) + FIRST_AFTER,
    )
    publish("suivi_accepte")


def find(token: str) -> Followed:
    """Raises `UnknownFollowUp`."""
    return followed_of(_stored(token))


@transaction.atomic
def answer(token: str, slug: str, told: Answer, why: str = "") -> bool:
    """Count an answer, once a benefit: `False` when it was counted before. Raises `UnknownFollowUp`, `ValueError`."""
    stored = _stored(token, for_update=True)
    followed = followed_of(stored)
    if slug not in followed.benefits or not is_why(told, why):
        raise ValueError("Cette réponse n’est pas de celles qui étaient proposées.")
    if slug in followed.answered:
        return False
    save(stored, _once_answered(followed, slug))
    publish(f"suivi_{told}", benefit=slug)
    if why:
        publish(f"suivi_{told}_{why}", benefit=slug)
    return True


def _once_answered(followed: Followed, slug: str) -> Followed:
    """Nobody is written to again once all is answered: the address goes."""
    after = replace(followed, answered=(*followed.answered, slug))
    return after if after.left else replace(after, address="")


@transaction.atomic
def stop_by_link(token: str) -> None:
    """Put an end to a follow-up and erase all of it; nothing happens when it is already gone."""
    stored = FollowUp.objects.filter(token_hash=_hash(token)).first()
    if stored is None:
        return
    drop(stored.owner)
    stored.delete()
    publish("suivi_arrete")


def stop_of(visit: str) -> None:
    """Erase the follow-up of a visit, and its mail that waits."""
    drop(_mark(visit))
    FollowUp.objects.filter(owner=_mark(visit)).delete()


def due(day: date) -> list[FollowUp]:
    """Those whose day has come, the oldest first."""
    return list(FollowUp.objects.filter(due_on__lte=day).order_by("due_on", "pk"))


def save(stored: FollowUp, followed: Followed) -> None:
    stored.sealed = seal(asdict(followed))
    stored.save()


def followed_of(stored: FollowUp) -> Followed:
    value = unseal(stored.sealed)
    return Followed(**value | {name: tuple(value[name]) for name in ("benefits", "answered")})


def _stored(token: str, *, for_update: bool = False) -> FollowUp:
    rows = FollowUp.objects.select_for_update() if for_update else FollowUp.objects.all()
    stored = rows.filter(token_hash=_hash(token)).first()
    if stored is None:
        raise UnknownFollowUp("Ce suivi n’existe pas, ou il est terminé.")
    return stored


def _mark(visit: str) -> str:
    return mark(f"suivi {visit}")


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
