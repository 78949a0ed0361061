"""What a person earned, month by month and year by year."""

import pytest

from mesaides.engine.ledger import Ledger
from mesaides.household.incomes import Revenu, RevenuAnnuel
from mesaides.household.periods import Month
from tests.engine.households import Json, adult, child, employee, household, member
from tests.engine.inputs.answers import on_parents_return

NOW = Month(2026, 11)


def ledger(person: Json) -> Ledger:
    return member("demandeur", household(person)).ledger


def salary(person: Json, month: Month) -> float | None:
    return ledger(person).amount(Revenu.SALAIRE, month)


LAST_YEAR = {str(month): 1200 for month in NOW.back(12, 1)}


@pytest.mark.parametrize("months", [-1, 0, 1, 12, 13, 24, 34])
def test_one_number_is_every_month(months: int) -> None:
    assert salary(employee(1200), NOW.shift(-months)) == 1200


def test_a_month_left_out_is_without_income() -> None:
    person = employee({"2026-05": 1000, "2026-11": 0})
    assert salary(person, Month(2026, 5)) == 1000
    assert salary(person, Month(2026, 6)) == 0


def test_the_month_under_way_follows_the_last_one() -> None:
    assert salary(employee(LAST_YEAR), NOW) == 1200
    assert salary(employee(LAST_YEAR | {str(NOW): 0}), NOW) == 0


def test_years_ago_take_the_mean_of_the_last_twelve_months() -> None:
    half = {str(month): 1200 for month in NOW.back(6, 1)} | {str(NOW): 0}
    assert salary(employee(half), NOW.shift(-24)) == 600


def test_the_month_before_the_last_year_follows_its_neighbour() -> None:
    """M-13, where the year of the housing benefit begins: no mean for a job that came or went since."""
    recent = {str(month): 1200 for month in NOW.back(6, 0)}
    old = {str(month): 1200 for month in NOW.back(12, 7)} | {str(NOW): 0}
    assert salary(employee(recent), NOW.shift(-13)) == 0
    assert salary(employee(old), NOW.shift(-13)) == 1200


def test_an_old_month_that_is_told_is_itself() -> None:
    assert salary(employee(LAST_YEAR | {"2024-06": 300}), Month(2024, 6)) == 300


def test_a_kind_left_out_is_zero_and_incomes_left_out_are_unknown() -> None:
    assert salary(adult(), NOW) == 0
    assert salary(adult() | {"revenus": None}, NOW) is None
    assert salary(employee(None), NOW) is None


def test_an_unknown_month_makes_older_years_unknown() -> None:
    assert salary(employee(LAST_YEAR | {"2026-03": None}), NOW.shift(-24)) is None


def test_a_child_who_works_today_did_not_two_years_ago() -> None:
    working = household(enfants=[child("2005-05-01", "inconnue", revenus={"salaire_net": 900})])
    earned = member("enfants.0", working).ledger
    assert earned.amount(Revenu.SALAIRE, NOW) == 900
    assert earned.amount(Revenu.SALAIRE, NOW.shift(-24)) == 0


def test_a_parent_elsewhere_earns_nothing_here() -> None:
    assert member("parents.0", on_parents_return()).ledger.amount(Revenu.SALAIRE, NOW) == 0


def test_a_total_is_unknown_as_soon_as_one_kind_is() -> None:
    kinds = (Revenu.SALAIRE, Revenu.CHOMAGE)
    assert ledger(adult(revenus={"salaire_net": 500, "chomage_net": 300})).total(kinds, NOW) == 800
    assert ledger(adult(revenus={"salaire_net": 500, "chomage_net": None})).total(kinds, NOW) is None


def test_a_year_is_the_total_told_else_twelve_average_months() -> None:
    kind = "rpns_auto_entrepreneur_CA_bnc"
    told = ledger(adult(revenus={kind: 1000}, revenus_annuels={"2024": {kind: 7000}}))
    assert told.year_of(Revenu.MICRO_LIBERAL, 2024) == 7000
    assert told.year_of(Revenu.MICRO_LIBERAL, 2025) == 12_000
    assert ledger(adult(revenus={kind: None})).year_of(Revenu.MICRO_LIBERAL, 2024) is None


def test_the_years_before_n_2_follow_it() -> None:
    told = ledger(employee(1200, revenus_annuels={"2024": {"salaire_imposable": 9000}}))
    assert told.given(RevenuAnnuel.SALAIRES, 2024) == 9000
    assert told.given(RevenuAnnuel.SALAIRES, 2023) == 9000
    assert told.given(RevenuAnnuel.SALAIRES, 2025) is None
    assert told.given(RevenuAnnuel.CHOMAGE, 2024) == 0


def test_a_kind_that_nobody_tells_of_is_lacking() -> None:
    told = ledger(employee(0))
    assert told.lacks(Revenu.CHOMAGE, Revenu.RETRAITE)
    assert not told.lacks(Revenu.CHOMAGE, Revenu.SALAIRE)
    assert ledger(adult() | {"revenus": None}).lacks(Revenu.SALAIRE)
    assert member("parents.0", on_parents_return()).ledger.lacks(Revenu.SALAIRE)
