"""Départ 18:25, before and since 2025."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family


def help_up_to(model: TaxBenefitSystem, month: str, rfr: float = 0) -> float:
    reference = str(int(month[:4]) - 2)
    young = family(
        model, month, [{"date_naissance": f"{int(month[:4]) - 21}-03-01"}], foyer_fiscal={"rfr": {reference: rfr}}
    )
    return amount(young, "depart1825_montant_maximum", month)


@pytest.mark.parametrize(
    ("month", "rfr", "expected"), [("2026-11", 17_280, 200), ("2026-11", 17_281, 0), ("2024-06", 0, 250)]
)
def test_the_ceiling_of_the_help(corrected: TaxBenefitSystem, month: str, rfr: float, expected: float) -> None:
    assert help_up_to(corrected, month, rfr) == expected


def test_the_model_still_has_the_amount_of_2022(plain: TaxBenefitSystem) -> None:
    assert help_up_to(plain, "2026-11") == 250
