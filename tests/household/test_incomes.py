"""Amounts by month: the same each month, month by month, or unknown."""

import pytest

from mesaides.household.incomes import Amounts, amount_of, is_carried_over
from mesaides.household.periods import Month
from tests.household.households import changed, fault_of, household

NOW = Month(2026, 11)
WAGES: Amounts = {"2026-09": 1200.0, "2026-10": 900.0}


@pytest.mark.parametrize("month", ["2020-01", "2026-10", "2026-11"])
def test_one_number_is_for_every_month(month: str) -> None:
    assert amount_of(1250.0, Month.parse(month), NOW) == 1250.0


@pytest.mark.parametrize(("month", "expected"), [("2026-08", 0.0), ("2026-09", 1200.0), ("2026-10", 900.0)])
def test_a_past_month_that_is_not_given_had_none(month: str, expected: float) -> None:
    assert amount_of(WAGES, Month.parse(month), NOW) == expected


def test_the_current_month_follows_the_last_one_unless_it_is_given() -> None:
    assert amount_of(WAGES, NOW, NOW) == 900.0
    assert amount_of({**WAGES, "2026-11": 0.0}, NOW, NOW) == 0.0
    assert amount_of({"2026-09": 1200.0}, NOW, NOW) == 0.0


def test_unknown_is_not_zero() -> None:
    assert amount_of(None, NOW, NOW) is None
    assert amount_of({"2026-10": None}, Month(2026, 10), NOW) is None
    assert amount_of({"2026-10": None}, NOW, NOW) is None


@pytest.mark.parametrize(
    ("amounts", "carried"),
    [(WAGES, True), ({**WAGES, "2026-11": 0.0}, False), ({"2026-09": 1200.0}, False), (1250.0, False), (None, False)],
)
def test_an_income_is_carried_over_when_only_last_month_tells_it(amounts: Amounts, carried: bool) -> None:
    assert is_carried_over(amounts, NOW) is carried


@pytest.mark.parametrize(
    ("amounts", "field"),
    [
        (-1, "salaire_net"),
        (1_000_001, "salaire_net"),
        ("1250", "salaire_net"),
        (True, "salaire_net"),
        ([1250], "salaire_net"),
        ({"2026-10": -1}, "salaire_net.2026-10"),
        ({"2026-10": "x"}, "salaire_net.2026-10"),
        ({"octobre": 1}, "salaire_net.octobre"),
        ({"2026-10": {}}, "salaire_net.2026-10"),
    ],
)
def test_a_wrong_amount_has_one_fault_in_the_form_it_was_given(amounts: object, field: str) -> None:
    fault = fault_of(changed(household(), "demandeur.revenus", {"salaire_net": amounts}))
    assert fault.champ == f"demandeur.revenus.{field}"
