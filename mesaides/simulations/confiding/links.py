"""The link that a person confides: made, shown again, taken back, opened by who has it, gone with its time."""

from __future__ import annotations

import logging
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from mesaides.simulations.confiding.models import ConfidedLink
from mesaides.simulations.retention import KEPT
from mesaides.simulations.sealing import Key, UnreadableVisit, key_of, seal, unseal
from mesaides.simulations.traces import leave_no_trace
from mesaides.simulations.visits import TOKEN_BYTES, Confided, UnknownVisit, Visit, found, save_answers

logger = logging.getLogger(__name__)

LINK, OWNER = "lien confie", "qui confie"
"""The kinds of secret that the link and the token are here: neither name leads to the row of the visit."""


@dataclass(frozen=True, slots=True)
class Given:
    """A link that is active, and the moment when it no longer is."""

    link: str
    ends_at: datetime


@transaction.atomic
def give(token: str, now: datetime) -> Given:
    """Make the link of a visit, in the place of the one before; raises `UnknownVisit`.

    Making it is a change of the visit, which hence lives at least as long as the link.
    """
    key = save_answers(token, {}, now=now).key
    given = Given(secrets.token_urlsafe(TOKEN_BYTES), end_of(now))
    link, owner = key_of(given.link, LINK), key_of(token, OWNER)
    if ConfidedLink.objects.filter(owner=owner.name).delete()[0]:
        leave_no_trace()
    ConfidedLink.objects.create(
        name=link.name,
        owner=owner.name,
        sealed=seal(link, {"nom": key.name, "clefs": {str(one): key.by_version[one].hex() for one in key.by_version}}),
        record=seal(owner, {"lien": given.link}),
        ends_at=given.ends_at,
    )
    return given


def end_of(now: datetime) -> datetime:
    """The end of a day, which is easier to tell than a minute, and never past the end of the visit."""
    return (timezone.localtime(now) + KEPT).replace(hour=0, minute=0, second=0, microsecond=0)


def last_day_of(ends_at: datetime) -> datetime:
    """A moment of the last day when a link opens."""
    return timezone.localtime(ends_at) - timedelta(seconds=1)


def given_by(token: str, now: datetime) -> Given | None:
    """The active link of a visit, if any."""
    owner = key_of(token, OWNER)
    row = ConfidedLink.objects.filter(owner=owner.name, ends_at__gt=now).first()
    if row is None:
        return None
    try:
        return Given(unseal(owner, bytes(row.record))["lien"], row.ends_at)
    except UnreadableVisit as error:
        logger.error("Un lien confié ne s’ouvre pas : %s. Il est retiré.", error)  # noqa: TRY400 - la raison suffit
        row.delete()
        return None


def take_back(token: str) -> None:
    """Close the link of a visit at once; nothing happens when there is none."""
    ConfidedLink.objects.filter(owner=key_of(token, OWNER).name).delete()
    leave_no_trace()


def opened(link: str, *, now: datetime | None = None) -> Visit:
    """The visit that a link opens; raises `UnknownVisit`, or `UnreadableVisit` when the visit itself is damaged."""
    key, now = key_of(link, LINK), now or timezone.now()
    row = ConfidedLink.objects.filter(name=key.name, ends_at__gt=now).first()
    if row is None:
        raise UnknownVisit("Ce lien n’existe pas, ou a été repris.")
    return found(Visit(link, {}, confided=Confided(_inside(key, row), row.ends_at)), now=now)


def _inside(key: Key, row: ConfidedLink) -> Key:
    try:
        held = unseal(key, bytes(row.sealed))
    except UnreadableVisit as error:
        logger.error("Un lien confié ne s’ouvre pas : %s.", error)  # noqa: TRY400 - la raison suffit
        raise UnknownVisit("Ce lien ne s’ouvre plus : demandez-en un autre.") from error
    return Key(held["nom"], {int(version): bytes.fromhex(key) for version, key in held["clefs"].items()})


def is_confided(link: str) -> bool:
    """Whether this is a link that is active, rather than the token of a visit."""
    return ConfidedLink.objects.filter(name=key_of(link, LINK).name, ends_at__gt=timezone.now()).exists()


def purge_links(now: datetime) -> int:
    """Erase those whose time has passed; how many there were."""
    ended, _ = ConfidedLink.objects.filter(ends_at__lte=now).delete()
    return ended
