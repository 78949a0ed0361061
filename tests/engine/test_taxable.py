"""From net amounts to gross and taxable ones, by the official rates."""

import pytest

from mesaides.engine import taxable
from mesaides.household.periods import Month
from tests.engine.scales import taxable_wage

NOW = Month(2026, 11)


def test_a_net_wage_is_78_percent_of_the_gross() -> None:
    assert taxable.gross_salary(780) == pytest.approx(1000)


def test_the_taxable_wage_holds_the_csg_that_is_not_deductible() -> None:
    """1 000 € gross: 780 € net, plus 2.9 % of 982.50 €."""
    assert taxable.taxable_salary(780) == pytest.approx(780 + 28.4925)
    assert taxable.taxable_salary(1200) == pytest.approx(taxable_wage(1200))


@pytest.mark.parametrize("net", [0, 500, 1426.30, 4000])
def test_the_net_wage_of_a_taxable_one_is_its_inverse(net: float) -> None:
    assert taxable.net_salary(taxable.taxable_salary(net)) == pytest.approx(net)


def test_the_minimum_wage_is_the_official_one() -> None:
    """1 801.80 € from November 2024 (décret n° 2024-951); 1 867.02 € from June 2026."""
    assert taxable.minimum_wage(Month(2025, 1)) == 1801.80
    assert taxable.minimum_wage(NOW) == 1867.02


def test_unemployment_benefits_bear_csg_above_the_minimum_wage_alone() -> None:
    assert taxable.gross_unemployment(1867.02, NOW) == taxable.taxable_unemployment(1867.02, NOW) == 1867.02
    assert taxable.gross_unemployment(2000, NOW) == pytest.approx(2000 / (1 - 0.067 * 0.9825))
    assert taxable.taxable_unemployment(2000, NOW) > 2000


@pytest.mark.parametrize(
    ("annual", "withheld", "deductible"),
    [(6_000, 0, 0), (15_500, 0.043, 0.038), (21_000, 0.074, 0.042), (40_000, 0.091, 0.059)],
)
def test_the_rate_of_a_pension_follows_the_income(annual: float, withheld: float, deductible: float) -> None:
    """CSS art. L136-8; one share: about 13 000, 17 000 and 26 500 € of reference income."""
    assert taxable.pension_rates(annual, 1, NOW) == pytest.approx((withheld, deductible))


def test_before_2019_there_is_no_median_rate() -> None:
    assert taxable.pension_rates(21_000, 1, Month(2018, 6)) == pytest.approx((0.091, 0.059))


def test_the_thresholds_rise_with_the_shares() -> None:
    one, two = (taxable.threshold(1, shares, NOW) for shares in (1, 2))
    assert two - one == pytest.approx(2 * (taxable.threshold(1, 1.5, NOW) - one))
    assert taxable.threshold(1, 1, NOW) < taxable.threshold(2, 1, NOW) < taxable.threshold(3, 1, NOW)
