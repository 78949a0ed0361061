"""Mobility aid: 0,23 € a kilometre both ways, 31,20 € a night, 6,25 € a meal, at most 5 200 € a year."""

from typing import Any

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family
from tests.engine.corrections.jobs import JOBSEEKER, MONTH, months, next_job


def trip(distance: float, returns: int = 1, nights: int = 0, meals: int = 0) -> dict[str, Any]:
    """Trips to a new job; `distance`: kilometres one way."""
    facts = {
        "contexte_activite_pole_emploi": "reprise_emploi",
        "distance_activite_domicile": distance,
        "nombre_allers_retours": returns,
        "nuitees": nights,
        "repas": meals,
    }
    return {name: {MONTH: value} for name, value in facts.items()}


def aid(model: TaxBenefitSystem, facts: dict[str, Any]) -> float:
    home = family(model, MONTH, [JOBSEEKER | next_job() | facts], menage={"depcom": "31555"})
    return amount(home, "aide_mobilite", MONTH)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (trip(100), 46),  # 200 km × 0,23
        (trip(100, nights=1, meals=2), 89.7),  # + 31,20 + 12,50
        (trip(50, returns=20, meals=20), 585),  # 2 000 km × 0,23 + 125
        (trip(30), 0),  # 60 km aller-retour : il en faut plus
        (trip(1_000, returns=20), 5_200),  # 9 200 €, au-delà du plafond annuel
    ],
)
def test_both_ways_count(corrected: TaxBenefitSystem, facts: dict[str, Any], expected: float) -> None:
    assert aid(corrected, facts) == pytest.approx(expected)


@pytest.mark.parametrize(("received", "expected"), [(5_100, 100), (5_200, 0)])
def test_what_is_left_of_the_year(corrected: TaxBenefitSystem, received: float, expected: float) -> None:
    already = dict.fromkeys(months("2025-11", "2026-10"), 0.0) | {"2026-03": received}
    assert aid(corrected, trip(1_000) | {"aide_mobilite": already}) == expected


def test_the_model_still_counts_one_way(plain: TaxBenefitSystem) -> None:
    assert aid(plain, trip(100)) == pytest.approx(23)
