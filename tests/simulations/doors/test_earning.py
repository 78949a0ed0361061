"""The income that opens a right, to the euro, beside what is earned."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.simulations.doors.door import Levier, WithIncome
from mesaides.simulations.doors.earning import by_monthly_income, by_noticed_income
from tests.household.households import changed, couple, household
from tests.simulations.doors.openings import refused

WAGE = "demandeur.revenus"
NOTICE = changed(household(), "impots", {"2024": {"rfr": 13_000, "nombre_parts": 1}})


def earning(wage: float) -> Any:
    return changed(household(), WAGE, {"salaire_net": wage})


@pytest.mark.parametrize("ceiling", [1_234, 1_000, 150])
def test_the_ceiling_is_found_to_the_euro(ceiling: int) -> None:
    door = by_monthly_income(refused([{"ressources_mensuelles": {"max": ceiling}}], earning(1_246), pour="foyer"))
    assert door is not None
    assert (door.levier, door.change) == (Levier.REVENUS, WithIncome(ceiling, 1_246))
    assert door.household.demandeur.revenus == {"salaire_net": ceiling}


def test_the_share_of_each_income_is_kept() -> None:
    """900 and 300 € under a ceiling of 800 €: 600 and 200 €."""
    two = changed(changed(couple(), WAGE, {"salaire_net": 900}), "conjoint.revenus", {"chomage_net": 300})
    door = by_monthly_income(refused([{"ressources_mensuelles": {"max": 800}}], two, pour="foyer"))
    assert door is not None
    assert door.change == WithIncome(800, 1_200, earners=2)
    assert door.household.demandeur.revenus == {"salaire_net": 600}


def test_nothing_is_told_where_nothing_is_earned_or_income_is_not_what_blocks() -> None:
    assert by_monthly_income(refused([{"ressources_mensuelles": {"max": 800}}], household(), pour="foyer")) is None
    assert by_monthly_income(refused([{"age": {"min": 60}}], earning(1_246))) is None


def test_the_income_of_the_tax_notice() -> None:
    door = by_noticed_income(refused([{"revenu_fiscal": {"max": 12_345}}], NOTICE, pour="foyer"))
    assert door is not None
    assert (door.levier, door.change) == (Levier.REVENU_FISCAL, WithIncome(12_345, 13_000, year=2024))
    assert door.household.impots["2024"].rfr == 12_345


def test_without_a_tax_notice_its_income_is_not_told() -> None:
    assert by_noticed_income(refused([{"revenu_fiscal": {"max": 1}}], earning(2_000), pour="foyer")) is None
