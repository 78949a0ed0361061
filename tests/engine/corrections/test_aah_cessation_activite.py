"""AAH: the wages of two years ago, once work has stopped."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, amount, family

FULL_2026 = 1041.59
PAST_WAGES = {
    name: {f"2024-{number:02d}": 1500.0 for number in range(1, 13)}
    for name in ("salaire_net", "salaire_de_base", "salaire_imposable")
}
NONE_SINCE = {
    name: {**months, **{f"{year}-{number:02d}": 0.0 for year in (2025, 2026) for number in range(1, 13)}}
    for name, months in PAST_WAGES.items()
}


def aah(model: TaxBenefitSystem, facts: Inputs) -> float:
    person = {"date_naissance": "1985-03-10", "handicap": True, "taux_incapacite": 0.85} | NONE_SINCE | dict(facts)
    return amount(family(model, "2026-11", [person]), "aah", "2026-11")


def test_they_count_no_more_without_any_income_instead(corrected: TaxBenefitSystem) -> None:
    assert aah(corrected, {}) == pytest.approx(FULL_2026, abs=0.01)


def test_the_published_model_counts_most_of_them(plain: TaxBenefitSystem) -> None:
    assert 0 < aah(plain, {}) < FULL_2026 - 200


@pytest.mark.parametrize("instead", ["chomage_net", "indemnites_journalieres_maladie"])
def test_they_count_when_an_income_takes_their_place(
    corrected: TaxBenefitSystem, plain: TaxBenefitSystem, instead: str
) -> None:
    paid = {instead: {"2026-10": 700.0, "2026-11": 700.0}}
    assert aah(corrected, paid) == pytest.approx(aah(plain, paid))


def test_a_pension_of_that_year_still_counts(corrected: TaxBenefitSystem) -> None:
    """An alimony of 2024 is not an income from work: 12 × 300 € less 10 %, over twelve months."""
    pension = {"pensions_alimentaires_percues": {f"2024-{number:02d}": 300.0 for number in range(1, 13)}}
    assert aah(corrected, pension) == pytest.approx(FULL_2026 - 270, abs=31)
    assert aah(corrected, pension) < FULL_2026
