"""The household and the answer that the API's description shows."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.model import Statut
from mesaides.household.reading import read
from mesaides.simulations.answer import answer
from mesaides.simulations.assumptions import assumptions_of
from mesaides.simulations.right import Result, Right

SITUATION: dict[str, Any] = {
    "date": "2026-11-22",
    "demandeur": {"date_naissance": "1990-05-31", "activites": ["inactif"], "revenus": {}},
    "logement": {"commune": "31555", "statut_occupation_logement": "locataire_vide", "loyer": 450},
}
"""A person alone, without income, who rents a home for 450 € in Toulouse."""

RSA = Right("revenu-solidarite-active", Statut.CALCULE, eligible=True, amount=573.49)
"""651.69 € for a person alone since April 2026 (CASF D262-1), less 12 % of it for housing: 78.20 € (CASF R262-9)."""


def answer_example() -> dict[str, Any]:
    """What the API answers to that household, cut down to one right."""
    situation = read(SITUATION)
    return answer(Result(situation.date, (RSA,), tuple(assumptions_of(situation))))
