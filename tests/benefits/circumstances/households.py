"""A plain household, and how it is changed to have a circumstance."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.circumstances import CIRCUMSTANCES
from mesaides.household.reading import read

CHILD: dict[str, Any] = {"date_naissance": "2018-05-01", "etudes": {"scolarite": "primaire"}}
PLAIN: dict[str, Any] = {
    "date": "2026-11-27",
    "demandeur": {"date_naissance": "1985-03-10", "activites": ["inactif"], "revenus": {}},
    "logement": {"commune": "31555", "statut_occupation_logement": "sans_domicile"},
    "impots": {"2024": {"rfr": 9000}},
    "patrimoine": {},
}
"""Somebody alone, without incomes nor home, who gives a tax notice and has no savings."""


def with_me(**answers: Any) -> dict[str, Any]:
    return {"demandeur": PLAIN["demandeur"] | answers}


def with_child(**answers: Any) -> dict[str, Any]:
    return {"enfants": [CHILD | answers]}


def housed(status: str, **answers: Any) -> dict[str, Any]:
    return {"logement": PLAIN["logement"] | {"statut_occupation_logement": status} | answers}


PARTNER: dict[str, Any] = {"statut_marital": "union_libre", "conjoint": PLAIN["demandeur"]}


def holds(name: str, **answers: Any) -> bool:
    """Whether the plain household, with these answers instead of its own, is in the circumstance."""
    return CIRCUMSTANCES[name](read(PLAIN | answers))
