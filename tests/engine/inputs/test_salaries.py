"""Wages: net, gross, taxable."""

import pytest

from tests.engine.households import employee, household
from tests.engine.inputs.answers import NOW, alone, answer
from tests.engine.scales import taxable_wage

TWO_YEARS_AGO = NOW.shift(-24)


def test_a_net_wage_gives_the_gross_and_the_taxable_ones() -> None:
    data = household(employee(1200))
    assert answer("salaire_net", data) == 1200
    assert answer("salaire_de_base", data) == pytest.approx(1200 / 0.78)
    assert answer("salaire_imposable", data) == pytest.approx(taxable_wage(1200))


@pytest.mark.parametrize("variable", ["salaire_net", "salaire_de_base", "salaire_imposable"])
def test_an_unknown_wage_stays_unknown(variable: str) -> None:
    assert answer(variable, household(employee(None))) is None


def test_daily_allowances_are_taxed_with_wages() -> None:
    told = {"salaire_net": 500, "indemnites_journalieres_maladie": 400, "indemnites_journalieres_accident_travail": 200}
    assert answer("salaire_imposable", alone(revenus=told)) == pytest.approx(taxable_wage(500) + 400 + 200 / 2)


def test_an_unknown_allowance_leaves_the_taxable_wage_unknown() -> None:
    told = {"salaire_net": 500, "indemnites_journalieres_maladie": None}
    assert answer("salaire_imposable", alone(revenus=told)) is None


def test_the_total_of_a_year_is_spread_over_its_months() -> None:
    data = household(employee(1200, revenus_annuels={"2024": {"salaire_imposable": 6000}}))
    assert answer("salaire_imposable", data, at=TWO_YEARS_AGO) == 500
    assert taxable_wage(answer("salaire_net", data, at=TWO_YEARS_AGO)) == pytest.approx(500)
    assert answer("salaire_net", data) == 1200
