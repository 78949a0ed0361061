"""The totals of a tax year, spread over its months."""

import pytest

from mesaides.engine.yearly import is_past, knows_years, yearly_twelfth
from mesaides.household.incomes import RevenuAnnuel
from mesaides.household.periods import Month
from tests.engine.households import adult, employee, household, member

JUNE_2024 = Month(2024, 6)


@pytest.mark.parametrize(("months", "past"), [(0, False), (12, False), (13, True), (30, True)])
def test_beyond_a_year_a_month_serves_the_taxes_alone(months: int, past: bool) -> None:
    assert is_past(member(), Month(2026, 11).shift(-months)) is past


def test_the_figures_of_a_person_come_before_the_notice() -> None:
    told = employee(1000, revenus_annuels={"2024": {"salaire_imposable": 6_000}})
    data = household(told, impots={"2024": {"rfr": 18_000}})
    assert yearly_twelfth(member("demandeur", data), RevenuAnnuel.SALAIRES, JUNE_2024) == 500


def test_the_notice_comes_next() -> None:
    data = household(employee(1000), impots={"2024": {"rfr": 18_000}})
    assert yearly_twelfth(member("demandeur", data), RevenuAnnuel.SALAIRES, JUNE_2024) == pytest.approx(20_000 / 12)


def test_a_year_of_which_nothing_is_told_has_no_total() -> None:
    assert yearly_twelfth(member("demandeur", household(employee(1000))), RevenuAnnuel.SALAIRES, JUNE_2024) is None


def test_a_notice_tells_of_the_main_income_alone_unless_the_months_are_unknown() -> None:
    notice = {"2024": {"rfr": 18_000}}
    earning = member("demandeur", household(employee(1000), impots=notice))
    assert knows_years(earning, RevenuAnnuel.SALAIRES)
    assert not knows_years(earning, RevenuAnnuel.RETRAITES)
    unknown = member("demandeur", household(adult() | {"revenus": None}, impots=notice))
    assert knows_years(unknown, RevenuAnnuel.RETRAITES)


def test_the_figures_of_a_person_tell_of_every_kind() -> None:
    told = member("demandeur", household(employee(1000, revenus_annuels={"2024": {"salaire_imposable": 6_000}})))
    assert knows_years(told, RevenuAnnuel.RETRAITES)
    assert not knows_years(member(), RevenuAnnuel.SALAIRES)
