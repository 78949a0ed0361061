"""ASI in a couple: one recipient alone, and beside the ASPA. CSS, article D815-19, 2°."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

INVALID = {"date_naissance": "1975-03-10", "pensions_invalidite": 400}
PARTNER = {"date_naissance": "1978-03-10"}
OLD = {"date_naissance": "1955-03-10"}


def asi(model: TaxBenefitSystem, month: str, partner: dict[str, object]) -> float:
    return amount(family(model, month, [INVALID, partner], famille={"en_couple": True}), "asi", month)


@pytest.mark.parametrize(("month", "most"), [("2021-06", 506.03), ("2025-11", 579.57)])
def test_one_recipient_in_a_couple_has_a_most(corrected: TaxBenefitSystem, month: str, most: float) -> None:
    """2021: 800 − 293.97 €; 2025: 914.86 − 335.29 €. The couple's ceiling would leave 1 000 € or more."""
    assert asi(corrected, month, PARTNER) == pytest.approx(most, abs=0.01)


def test_the_published_model_gives_all_the_difference(plain: TaxBenefitSystem) -> None:
    """1 400 − 400 €."""
    assert asi(plain, "2021-06", PARTNER) == pytest.approx(1000, abs=0.01)


def test_near_the_ceiling_the_difference_holds(corrected: TaxBenefitSystem) -> None:
    """1 400 − 400 − 700 €, under the most."""
    rich = PARTNER | {"pensions_invalidite": 0, "pensions_alimentaires_percues": 700}
    assert asi(corrected, "2021-06", rich) == pytest.approx(300, abs=0.01)


def test_beside_an_aspa_half_the_difference(plain: TaxBenefitSystem, corrected: TaxBenefitSystem) -> None:
    """(1 400 − 400) ÷ 2."""
    assert asi(corrected, "2021-06", OLD) == pytest.approx(500, abs=0.01)
    assert asi(plain, "2021-06", OLD) == 0


def test_the_partner_without_a_pension_has_none(corrected: TaxBenefitSystem) -> None:
    household = family(corrected, "2021-06", [INVALID, OLD], famille={"en_couple": True})
    assert household.calculate("asi", "2021-06")[1] == 0
