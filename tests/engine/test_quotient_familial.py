"""The « quotient familial » of the family funds: a twelfth of the year's incomes and the month's benefits, by share."""

from typing import Any

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.quotient_familial import MONTHLY_BENEFITS, NAME, declare
from mesaides.engine.system import plain_system, system
from tests.engine.corrections.family import amount, family

MONTH, YEAR = "2026-11", 2024
NO_BENEFIT: dict[str, Any] = dict.fromkeys(MONTHLY_BENEFITS, 0)
"""Each benefit of the family, told as nothing."""

EARNER: dict[str, Any] = {
    "date_naissance": "1985-03-10",
    "aah": 0,
    "salaire_imposable": {f"{YEAR}-{month:02d}": 2_000 for month in range(1, 13)},
}
IDLE: dict[str, Any] = {"date_naissance": "1986-03-10", "aah": 0}
CHILD: dict[str, Any] = {"date_naissance": "2015-03-10"}


def quotient(parents: list[dict[str, Any]], children: list[dict[str, Any]], **benefits: float) -> float:
    home = family(system(), MONTH, parents, children, famille=NO_BENEFIT | benefits)
    return amount(home, NAME, MONTH)


@pytest.mark.parametrize(
    ("parents", "children", "shares"),
    [
        ([EARNER], 0, 2),
        ([EARNER, IDLE], 0, 2),
        ([EARNER], 1, 2.5),
        ([EARNER, IDLE], 2, 3),
        ([EARNER], 3, 4),
        ([EARNER], 4, 4.5),
    ],
)
def test_shares_count_the_family(parents: list[dict[str, Any]], children: int, shares: float) -> None:
    """Two for the parents, one or two; a half a child, one for the third (caf.fr). 2,000 € a month, before the 10 %."""
    assert quotient(parents, [CHILD] * children) == round(2_000 / shares)


def test_a_disabled_child_counts_for_one_share() -> None:
    assert quotient([EARNER], [CHILD | {"handicap": True}]) == round(2_000 / 3)


@pytest.mark.parametrize("benefit", MONTHLY_BENEFITS)
def test_each_benefit_of_the_month_counts(benefit: str) -> None:
    """(2,000 + 500) / 2.5."""
    assert quotient([EARNER], [CHILD], **{benefit: 500}) == 1_000


def test_the_disability_benefit_of_each_counts() -> None:
    """(2,000 + 400 + 100) / 2.5."""
    assert quotient([EARNER | {"aah": 400}, IDLE | {"aah": 100}], [CHILD]) == 1_000


def test_the_variable_is_added_once() -> None:
    """Two corrections need it, in an order that neither knows."""
    model: TaxBenefitSystem = plain_system()
    assert NAME not in model.variables
    declare(model)
    first = model.variables[NAME]
    declare(model)
    assert model.variables[NAME] is first
