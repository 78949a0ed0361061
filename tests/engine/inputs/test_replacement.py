"""Unemployment benefits and pensions: net, gross, taxable."""

import pytest

from tests.engine.households import adult, couple, household
from tests.engine.inputs.answers import NOW, alone, answer


def test_a_small_unemployment_benefit_bears_no_csg() -> None:
    """Below the minimum wage (CSS art. L136-1-2): net, gross and taxable are one."""
    data = alone(revenus={"chomage_net": 900})
    assert [answer(name, data) for name in ("chomage_net", "chomage_brut", "chomage_imposable")] == [900, 900, 900]


def test_a_large_unemployment_benefit_bears_csg() -> None:
    """6.7 % of 98.25 % is withheld; 2.9 % of it stays taxable."""
    data, gross = alone(revenus={"chomage_net": 2500}), 2500 / (1 - 0.067 * 0.9825)
    assert answer("chomage_brut", data) == pytest.approx(gross)
    assert answer("chomage_imposable", data) == pytest.approx(2500 + 0.029 * 0.9825 * gross)


def test_what_replaces_a_wage_is_taxed_with_unemployment_benefits() -> None:
    data = alone(revenus={"chomage_net": 300, "indemnites_chomage_partiel": 400})
    assert answer("chomage_imposable", data) == 700
    assert answer("chomage_net", data) == 300


def test_a_small_pension_bears_no_csg() -> None:
    data = alone(revenus={"retraite_nette": 600})
    assert [answer(name, data) for name in ("retraite_nette", "retraite_brute", "retraite_imposable")] == [
        600,
        600,
        600,
    ]


def test_a_large_pension_bears_the_full_rate() -> None:
    """8.3 % of CSG, 0.5 % of CRDS, 0.3 % of CASA, of which 5.9 % is deductible. CSS L136-8, CGI 154 quinquies."""
    data, gross = alone(revenus={"retraite_nette": 4000}), 4000 / (1 - 0.091)
    assert answer("retraite_brute", data) == pytest.approx(gross)
    assert answer("retraite_imposable", data) == pytest.approx(gross * (1 - 0.059))


def test_the_rate_of_a_couple_looks_at_both_pensions() -> None:
    pensioner = adult("1955-01-01", "retraite", {"retraite_nette": 1000})
    alone_at_1000 = household(pensioner)
    beside_3500 = couple(pensioner, adult("1956-01-01", "retraite", {"retraite_nette": 3500}))
    assert answer("retraite_brute", alone_at_1000) < answer("retraite_brute", beside_3500)


@pytest.mark.parametrize("variable", ["chomage_net", "chomage_brut", "chomage_imposable"])
def test_an_unknown_benefit_stays_unknown(variable: str) -> None:
    assert answer(variable, alone(revenus={"chomage_net": None})) is None


@pytest.mark.parametrize("variable", ["retraite_nette", "retraite_brute", "retraite_imposable"])
def test_an_unknown_pension_stays_unknown(variable: str) -> None:
    assert answer(variable, alone(revenus={"retraite_nette": None})) is None


@pytest.mark.parametrize("variable", ["chomage_imposable", "retraite_imposable"])
def test_the_total_of_a_year_is_spread_over_its_months(variable: str) -> None:
    data = alone(revenus_annuels={"2024": {variable: 2400}})
    assert answer(variable, data, at=NOW.shift(-24)) == 200
