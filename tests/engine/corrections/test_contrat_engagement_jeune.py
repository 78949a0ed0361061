"""Contrat d'engagement jeune: amounts of April 2026, derived by the law's coefficient, and who is left out."""

from typing import Any

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

IDLE: dict[str, Any] = {"date_naissance": "2005-03-01", "activite": "inactif"}
NO_OTHER_BENEFIT = {"rsa": 0, "ppa": 0}


def allowance(model: TaxBenefitSystem, month: str, person: dict[str, Any]) -> float:
    return round(amount(family(model, month, [person], famille=NO_OTHER_BENEFIT), "contrat_engagement_jeune", month), 2)


@pytest.mark.parametrize(
    ("month", "born", "expected"),
    [
        ("2026-11", "2005-03-01", 566.17),  # 561,68 × 1,008
        ("2026-11", "2009-03-01", 226.48),  # 224,68 × 1,008
        ("2026-03", "2005-03-01", 561.68),  # instruction DSS/2A/2C/2025/32 du 7 mars 2025
        ("2026-11", "1999-03-01", 0),  # 27 ans
    ],
)
def test_amounts(corrected: TaxBenefitSystem, month: str, born: str, expected: float) -> None:
    assert allowance(corrected, month, IDLE | {"date_naissance": born}) == expected


@pytest.mark.parametrize("studies", [{"scolarite": "lycee"}, {"alternant": True}])
def test_nobody_in_training(corrected: TaxBenefitSystem, studies: dict[str, Any]) -> None:
    assert allowance(corrected, "2026-11", IDLE | studies) == 0


def test_the_model_still_has_the_amounts_of_2025_and_pays_pupils(plain: TaxBenefitSystem) -> None:
    assert allowance(plain, "2026-11", IDLE) == 561.68
    assert allowance(plain, "2026-11", IDLE | {"scolarite": "lycee"}) == 561.68
