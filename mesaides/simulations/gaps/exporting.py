"""A reported gap as a case to test against: a household, a benefit, and what the institution granted."""

from __future__ import annotations

from datetime import date
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.gaps.keeping import Gap

UNVERIFIED = (
    "Signalé par une personne, sans pièce : à vérifier à une source officielle avant d’en faire un montant attendu."
)

TOLERANCE = 1
"""Euros: a person may tell a rounded amount."""


def as_case(number: int, month: date, gap: Gap) -> dict[str, Any]:
    """The case in the form of those of tests/oracles; `situation` is read as any household is."""
    return {
        "id": f"signalement-{month:%Y-%m}-{number}",
        "title_fr": f"{catalogue().benefit(gap.benefit).nom} : {_compared(gap)}",
        "date": gap.situation["date"],
        "topic": gap.benefit,
        "situation": gap.situation,
        "expected": [_expected(gap)],
        "source": {"title": UNVERIFIED, "kind": "report", "quote": _compared(gap), "quote_verbatim": False},
        "confidence": "unverified_report",
    }


def _expected(gap: Gap) -> dict[str, Any]:
    """What the institution pays is net; a refusal is no right, and a right of nothing is one."""
    about = {"benefit": gap.benefit, "person": gap.person, "period": gap.situation["date"][:7], "tolerance": TOLERANCE}
    if gap.granted is None:
        return about | {"value": False}
    return about | {"amount": gap.granted, "amount_net_of_crds": gap.granted, "net_or_gross_of_crds": "net"}


def _compared(gap: Gap) -> str:
    return f"{told(gap.computed)} calculé, {told(gap.granted)} obtenu"


def told(amount: float | None) -> str:
    """« 573.49 », « pas de droit »."""
    return "pas de droit" if amount is None else f"{amount:.2f}"
