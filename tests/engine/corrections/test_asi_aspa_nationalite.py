"""ASPA and ASI: ten years of residence permit for those from outside Europe."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

FULL_2026 = 1043.59
"""12 523.14 € a year, a person alone, from January 2026."""


def aspa(model: TaxBenefitSystem, country: str, years: float) -> float:
    person = {"date_naissance": "1950-03-10", "nationalite": country, "duree_possession_titre_sejour": years}
    return amount(family(model, "2026-11", [person]), "aspa", "2026-11")


@pytest.mark.parametrize(
    ("country", "years", "expected"),
    [("AF", 25, FULL_2026), ("AF", 10, FULL_2026), ("AF", 9, 0), ("DE", 0.25, FULL_2026), ("CH", 1, FULL_2026)],
)
def test_the_right_opens_after_ten_years(
    corrected: TaxBenefitSystem, country: str, years: float, expected: float
) -> None:
    assert aspa(corrected, country, years) == pytest.approx(expected, abs=0.01)


def test_the_published_model_never_opens_it(plain: TaxBenefitSystem) -> None:
    assert aspa(plain, "AF", 25) == 0
