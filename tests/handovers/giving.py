"""A person's consent, given in a test."""

from __future__ import annotations

from datetime import UTC, datetime

from mesaides.handovers.consents import give
from mesaides.handovers.parcels import Item, Parcel
from mesaides.handovers.partners import Partner

NOW = datetime(2026, 11, 27, 12, 30, tzinfo=UTC)
VISIT = "v" * 43
PARCEL = Parcel(
    (
        Item("logement.loyer", "logement.loyer", "Le loyer", 7017.17, "7 017,17"),
        Item("demandeur.revenus", "demandeur.revenus.salaire_net", "Le salaire", 1400, "1 400"),
    )
)


def link_to(partner: Partner, visit: str = VISIT, now: datetime = NOW) -> str:
    """The token that the partner receives."""
    return give(visit, partner, PARCEL, now)
