"""Complémentaire santé solidaire: the price of the age on the first of January."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family


def price(model: TaxBenefitSystem, birth: str) -> float:
    household = family(model, "2026-11", [{"date_naissance": birth}])
    return amount(household, "css_participation_forfaitaire_montant", "2026-11")


@pytest.mark.parametrize(
    ("birth", "euros"),
    [
        ("1996-03-10", 8),
        ("1995-03-10", 14),
        ("1976-03-10", 14),
        ("1975-03-10", 21),
        ("1965-03-10", 25),
        ("1955-03-10", 30),
    ],
)
def test_the_price_of_the_year(corrected: TaxBenefitSystem, birth: str, euros: float) -> None:
    """8, 14, 21, 25 and 30 € a month at 29 or less, 30 to 49, 50 to 59, 60 to 69, 70 or more."""
    assert price(corrected, birth) == euros


def test_the_published_model_takes_the_age_of_the_month(plain: TaxBenefitSystem) -> None:
    assert price(plain, "1996-03-10") == 14


def test_a_child_of_the_year_pays_the_lowest_price(corrected: TaxBenefitSystem) -> None:
    household = family(corrected, "2026-11", [{"date_naissance": "1996-03-10"}], [{"date_naissance": "2026-04-02"}])
    assert amount(household, "css_participation_forfaitaire_montant", "2026-11") == 16
