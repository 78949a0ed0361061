"""Complémentaire santé solidaire: the yearly ceilings, by number of persons."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

ADULTS = [{"date_naissance": "1985-03-10"}, {"date_naissance": "1986-06-12"}]
CHILD = {"date_naissance": "2018-03-10", "scolarite": "primaire"}


def ceiling(model: TaxBenefitSystem, month: str, persons: int, variable: str = "cmu_c_plafond") -> float:
    household = family(model, month, ADULTS[:persons], [CHILD] * max(persons - 2, 0))
    return amount(household, variable, month)


@pytest.mark.parametrize(
    ("month", "persons", "free", "with_share"),
    [
        ("2020-11", 1, 9032, 12193),
        ("2020-11", 2, 13548, 18290),
        ("2020-11", 4, 18967, 25606),
        ("2024-11", 1, 10166, 13724),
        ("2025-11", 1, 10339, 13957),
        ("2025-11", 2, 15508, 20936),
        ("2025-11", 4, 21711, 29311),
        ("2026-11", 1, 10422, 14069),
    ],
)
def test_the_published_ceilings(
    corrected: TaxBenefitSystem, month: str, persons: int, free: float, with_share: float
) -> None:
    """To the euro: the official tables round each figure apart. 2026: 10 339 € × 1.008, then × 1.35."""
    assert ceiling(corrected, month, persons) == pytest.approx(free, abs=1)
    assert ceiling(corrected, month, persons, "acs_plafond") == pytest.approx(with_share, abs=1.5)


def test_the_published_model_keeps_older_ceilings(plain: TaxBenefitSystem) -> None:
    assert ceiling(plain, "2020-11", 1) == 8951
    assert ceiling(plain, "2026-11", 1) == 10166


def test_the_ceiling_of_2021_is_untouched(corrected: TaxBenefitSystem) -> None:
    assert ceiling(corrected, "2021-11", 1) == 9041
