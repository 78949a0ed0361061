"""Pass Culture, before and after March 2025."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family


def credit(model: TaxBenefitSystem, month: str, born: str) -> float:
    return amount(family(model, month, [{"date_naissance": born}]), "pass_culture", month)


@pytest.mark.parametrize(
    ("born", "expected"),
    [("2011-06-01", 0), ("2010-06-01", 0), ("2009-06-01", 50), ("2008-06-01", 150), ("2007-06-01", 0)],
)
def test_the_credits_of_2026(corrected: TaxBenefitSystem, born: str, expected: float) -> None:
    assert credit(corrected, "2026-11", born) == expected


def test_the_older_credits_are_left_alone(corrected: TaxBenefitSystem) -> None:
    """20 € at 15 from 2022: décret n° 2021-628, arrêté of 6 November 2021."""
    assert credit(corrected, "2024-11", "2009-06-01") == 20


def test_the_model_still_gives_20_euros_at_15(plain: TaxBenefitSystem) -> None:
    assert credit(plain, "2026-11", "2011-06-01") == 20
