"""A partner comes for what a person consented to: once, within the hour, with its own key, from its own site."""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.db import transaction

from mesaides.handovers.models import Handover
from mesaides.handovers.parcels import opened
from mesaides.handovers.partners import Partner, partners
from mesaides.handovers.sealing import UnreadableHandover, name_of, unseal
from mesaides.handovers.tokens import Claims, InvalidToken, verified

logger = logging.getLogger(__name__)


class Why(StrEnum):
    """Why a partner was refused: told to the log, never to who asks."""

    STRANGER = "clef ou partenaire inconnus"
    ORIGIN = "site d’origine étranger"
    FORGED = "lien faux ou altéré"
    AUDIENCE = "lien fait pour un autre partenaire"
    EXPIRED = "lien expiré"
    SCOPE = "champs hors de l’accord"
    GONE = "lien déjà lu, retiré, ou inconnu"


class HandoverRefused(Exception):
    """The partner gets nothing; all refusals look alike to it."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Asked:
    """What a partner asks, and how. `fields`: of those consented to, the ones it wants; all of them when `None`."""

    partner: str
    key: str
    token: str
    origin: str | None = None
    fields: Collection[str] | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a partner receives: the values by name, and when the person consented."""

    partner: Partner
    consented_at: str
    values: dict[str, Any]


def fetch(asked: Asked, now: datetime) -> Fetched:
    """What was sealed for this partner, which is gone from then on; raises `HandoverRefused`."""
    try:
        partner = _known(asked)
        claims = _claims(asked.token, partner, now)
        fields = _within(asked.fields, claims, partner)
        sealed = _take(claims.secret, now)
    except HandoverRefused as refusal:
        logger.warning("Une transmission est refusée : %s.", refusal.why.value)
        raise
    return Fetched(partner, sealed["accord"], opened(sealed["champs"], fields))


def _known(asked: Asked) -> Partner:
    """The partner whose key this is; a browser must be on its own site."""
    partner, given = partners().get(asked.partner), hashlib.sha256(asked.key.encode()).hexdigest()
    if partner is None or not partner.kind.is_fetched or not hmac.compare_digest(given, partner.fingerprint):
        raise HandoverRefused(Why.STRANGER)
    if asked.origin not in {None, partner.origin}:
        raise HandoverRefused(Why.ORIGIN)
    return partner


def _claims(token: str, partner: Partner, now: datetime) -> Claims:
    try:
        claims = verified(token)
    except InvalidToken as error:
        raise HandoverRefused(Why.FORGED) from error
    if claims.audience != partner.slug:
        raise HandoverRefused(Why.AUDIENCE)
    if claims.ends_at <= now:
        raise HandoverRefused(Why.EXPIRED)
    return claims


def _within(fields: Collection[str] | None, claims: Claims, partner: Partner) -> frozenset[str]:
    """The fields to give: consented to by the person, still declared by the instance, and asked."""
    wanted = claims.scope if fields is None else frozenset(fields)
    if not wanted or not wanted <= claims.scope or not claims.scope <= partner.scope:
        raise HandoverRefused(Why.SCOPE)
    return wanted


@transaction.atomic
def _take(secret: str, now: datetime) -> dict[str, Any]:
    """What was sealed, read once: two requests at the same moment never both have it."""
    row = Handover.objects.select_for_update().filter(name=name_of(secret), taken=False, ends_at__gt=now).first()
    if row is None:
        raise HandoverRefused(Why.GONE)
    try:
        sealed = unseal(secret, row.name, bytes(row.sealed))
    except UnreadableHandover as error:
        raise HandoverRefused(Why.GONE) from error
    row.sealed, row.taken = b"", True
    row.save(update_fields=["sealed", "taken"])
    return sealed
