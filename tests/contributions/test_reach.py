"""How many of the reference households an aid reaches, counted by hand from their list."""

from __future__ import annotations

from datetime import date

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.conditions import AnyCondition
from mesaides.benefits.model import Benefit
from mesaides.contributions.reach import Reach, reach

DAY = date(2026, 11, 27)


def _with(*conditions: dict[str, object]) -> Benefit:
    benefit = catalogue().benefit("ajaccio-bourse-permis")
    return benefit.model_copy(update={"conditions": tuple(map(AnyCondition.model_validate, conditions))})


def test_it_counts() -> None:
    """L’adulte seul : retraite, 3 âges × 4 revenus × 3 familles = 36 sur 144."""
    assert reach(_with({"activite": ["retraite"]}), DAY) == Reach(36, 0, 144)


def test_what_the_law_decides_is_not_counted() -> None:
    assert reach(_with({"quotient_familial_caf": {"max": 700}}), DAY) is None
