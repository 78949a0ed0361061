"""A person's consents: given, told again, withdrawn, gone with their visit or their time."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from mesaides.handovers.models import Handover
from mesaides.handovers.parcels import Parcel
from mesaides.handovers.partners import Partner
from mesaides.handovers.sealing import UnreadableHandover, name_of, owner_of, seal, unseal
from mesaides.handovers.tokens import Claims, issued

KEPT = timedelta(hours=1)
"""How long a partner may come for what it was consented."""

REMEMBERED = timedelta(days=31)
"""How long it is remembered that it came: as long as a visit may live. What it took is gone the moment it is read."""

SECRET_BYTES = 32


class State(Enum):
    """What became of a consent."""

    WAITING = "en attente"
    TAKEN = "reçu"
    OVER = "terminé"


@dataclass(frozen=True, slots=True)
class Consent:
    """One consent as the person is told of it. `lines`: label and value of each field, as they were shown."""

    name: str
    partner: str
    told_of: str
    given_at: datetime
    ends_at: datetime
    state: State
    lines: Sequence[Sequence[str]]


def give(token: str, partner: Partner, parcel: Parcel, now: datetime) -> str:
    """Seal what leaves for a partner, an hour; the signed token that alone opens it. `token`: of the visit."""
    secret, ends_at = secrets.token_urlsafe(SECRET_BYTES), now + KEPT
    row = name_of(secret)
    sealed = seal(secret, row, {"accord": now.isoformat(), "champs": parcel.as_json()})
    _remember(token, partner, parcel, now, Handover(name=row, sealed=sealed, ends_at=ends_at))
    return issued(Claims(partner.slug, partner.scope, ends_at, secret))


def note(token: str, partner: Partner, parcel: Parcel, now: datetime) -> None:
    """Remember for the person what has just left in an address: nothing waits to be fetched."""
    row = name_of(secrets.token_urlsafe(SECRET_BYTES))
    _remember(token, partner, parcel, now, Handover(name=row, sealed=b"", ends_at=now, taken=True))


def _remember(token: str, partner: Partner, parcel: Parcel, now: datetime, row: Handover) -> None:
    record: dict[str, Any] = {
        "partenaire": partner.slug,
        "nom": partner.name,
        "contact": partner.contact,
        "le": now.isoformat(),
        "lignes": [[*line] for line in parcel.lines],
    }
    row.owner, row.record = owner_of(token), seal(token, row.name, record)
    row.save(force_insert=True)


def consents_of(token: str, now: datetime) -> list[Consent]:
    """Those of a visit, the last first."""
    rows = Handover.objects.filter(owner=owner_of(token)).order_by("-ends_at")
    return [consent for row in rows if (consent := _told(token, row, now))]


def _told(token: str, row: Handover, now: datetime) -> Consent | None:
    """A record that was damaged tells nothing; its consent may still be withdrawn, with the visit."""
    try:
        record = unseal(token, row.name, bytes(row.record))
    except UnreadableHandover:
        return None
    state = State.TAKEN if row.taken else State.WAITING if row.ends_at > now else State.OVER
    given = datetime.fromisoformat(record["le"])
    return Consent(row.name, record["nom"], record["contact"], given, row.ends_at, state, record["lignes"])


def withdraw(token: str, name: str) -> None:
    """End a consent of this visit at once; nothing happens when there is none of that name."""
    Handover.objects.filter(owner=owner_of(token), name=name).delete()


def forget_handovers_of(token: str) -> None:
    """End and erase all that a visit handed over."""
    Handover.objects.filter(owner=owner_of(token)).delete()


def purge_handovers(now: datetime) -> int:
    """Erase what nobody came for in time, and what was taken long ago; how many there were."""
    unread, _ = Handover.objects.filter(taken=False, ends_at__lte=now).delete()
    old, _ = Handover.objects.filter(taken=True, ends_at__lte=now - REMEMBERED).delete()
    return unread + old
