"""Allocation de rentrée scolaire: the net amounts published for 2020, and those of the years around."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

COUPLE = [{"date_naissance": "1978-02-03"}, {"date_naissance": "1980-05-06"}]
CRDS = 0.005


def net(model: TaxBenefitSystem, year: int, age: int) -> float:
    child = {"date_naissance": f"{year - age}-03-01", "scolarite": "college"}
    return amount(family(model, f"{year}-12", COUPLE, [child]), "ars", str(year)) * (1 - CRDS)


@pytest.mark.parametrize(
    ("year", "age", "euros"),
    [(2019, 16, 402.67), (2020, 8, 469.97), (2020, 12, 490.39), (2020, 16, 503.91), (2021, 8, 370.31)],
)
def test_the_published_amounts(corrected: TaxBenefitSystem, year: int, age: int, euros: float) -> None:
    """2019: 97.95 % of 413.16 € less 0.5 %; 2021: 89.72 % of 414.81 € less 0.5 %."""
    assert net(corrected, year, age) == pytest.approx(euros, abs=0.02)


def test_the_published_model_lacks_the_supplement(plain: TaxBenefitSystem) -> None:
    assert net(plain, 2020, 16) == pytest.approx(403.88, abs=0.02)
