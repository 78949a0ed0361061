"""ASI: the ceiling of each year, less the incomes."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

PENSION = {"date_naissance": "1975-03-10", "pensions_invalidite": 500}


def asi(model: TaxBenefitSystem, month: str, persons: int = 1) -> float:
    return float(family(model, month, [PENSION] * persons).calculate("asi", month).sum())


@pytest.mark.parametrize(
    ("month", "persons", "expected"),
    [
        ("2025-11", 1, 914.86 - 500),
        ("2026-11", 1, 922.18 - 500),
        ("2026-11", 2, 1613.81 - 1000),
    ],
)
def test_the_difference_with_the_ceiling(
    corrected: TaxBenefitSystem, month: str, persons: int, expected: float
) -> None:
    """10 978.30 € a year in 2025; × 1.008 in 2026, and 19 212.03 € × 1.008 for a couple."""
    assert asi(corrected, month, persons) == pytest.approx(expected, abs=0.01)


def test_the_published_model_keeps_the_ceiling_of_2025(plain: TaxBenefitSystem) -> None:
    assert asi(plain, "2026-11") == pytest.approx(414.86, abs=0.01)


def test_the_last_ceiling_known_holds_until_april(corrected: TaxBenefitSystem) -> None:
    assert amount(family(corrected, "2026-03", [PENSION]), "asi", "2026-03") == pytest.approx(414.86, abs=0.01)
