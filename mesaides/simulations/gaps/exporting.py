"""A reported gap as a case to test against: a household, a benefit, and what the institution granted."""

from __future__ import annotations

from datetime import date
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.gaps.keeping import Gap

UNVERIFIED = (
    "Signalé par une personne, sans pièce : à vérifier à une source officielle avant d’en faire un montant attendu."
)


def as_case(number: int, month: date, gap: Gap) -> dict[str, Any]:
    """The case in JSON; `situation` is read as any household is."""
    return {
        "id": f"signalement-{month:%Y-%m}-{number}",
        "titre": f"{catalogue().benefit(gap.benefit).nom} : {told(gap.computed)} calculé, {told(gap.granted)} obtenu",
        "situation": gap.situation,
        "attendu": {"aide": gap.benefit, "personne": gap.person, "montant": gap.granted},
        "calcule": gap.computed,
        "source": UNVERIFIED,
    }


def told(amount: float | None) -> str:
    """« 573.49 », « pas de droit »."""
    return "pas de droit" if amount is None else f"{amount:.2f}"
