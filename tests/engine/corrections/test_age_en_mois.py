"""Age in months: whole months on the first of the month, from day to same day (code de procédure civile, art. 641)."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import family

AGES = [
    ("2026-02-01", "2026-02", 0),  # le jour de la naissance
    ("2026-02-01", "2026-03", 1),  # 28 jours : du 1er au 1er
    ("2026-02-02", "2026-03", 0),  # la veille du 2
    ("2026-02-02", "2026-04", 1),
    ("2026-01-31", "2026-02", 0),
    ("2026-01-31", "2026-03", 1),  # le 28 février, à défaut de 31
    ("2024-02-29", "2024-03", 0),
    ("2024-02-29", "2025-03", 12),  # le 28 février 2025, à défaut de 29
    ("2024-02-29", "2028-02", 47),
    ("2024-02-29", "2028-03", 48),
    ("1990-07-02", "2026-07", 431),  # 36 ans demain : 36 × 12 − 1
    ("1990-07-01", "2026-07", 432),
    ("1961-12-31", "2026-12", 779),  # 65 × 12 − 1
    ("1961-12-31", "2027-01", 780),
    ("2026-12-01", "2026-11", -1),  # naît dans un mois
    ("2026-11-02", "2026-11", -1),  # naît demain : moins d’un mois
    ("2027-01-15", "2026-11", -3),  # deux mois et demi
]

BORN = "2026-02-01"
"""28 days before 1 March, less than a month of 30.44 days; 273 before 1 November, nine months of them."""


def ages(model: TaxBenefitSystem, born: str, *months: str) -> list[int]:
    """The ages of a child on each month, asked in that order of one simulation."""
    home = family(model, months[0], [{"date_naissance": "1985-05-01"}], [{"date_naissance": born}])
    return [int(home.calculate("age_en_mois", month)[1]) for month in months]


@pytest.mark.parametrize(("born", "month", "expected"), AGES)
def test_whole_months(corrected: TaxBenefitSystem, born: str, month: str, expected: int) -> None:
    assert ages(corrected, born, month) == [expected]


def test_the_order_of_the_months_does_not_matter(corrected: TaxBenefitSystem) -> None:
    assert ages(corrected, BORN, "2026-03", "2026-07", "2026-11") == [1, 5, 9]
    assert ages(corrected, BORN, "2026-11", "2026-07", "2026-03") == [9, 5, 1]


def test_each_member_has_an_age(corrected: TaxBenefitSystem) -> None:
    home = family(corrected, "2026-11", [{"date_naissance": "1985-05-01"}], [{"date_naissance": "2020-05-02"}])
    assert list(home.calculate("age_en_mois", "2026-11")) == [41 * 12 + 6, 6 * 12 + 5]


def test_the_model_still_divides_days(plain: TaxBenefitSystem) -> None:
    """The other months follow the one asked first."""
    assert ages(plain, BORN, "2026-03", "2026-11") == [0, 8]
    assert ages(plain, BORN, "2026-11", "2026-03") == [9, 1]
    assert ages(plain, "2026-07-02", "2026-10") == [3]
