"""The tax that closes the free passes of Paris: 2,028 € on line 14 of the notice, for a first claim."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.parisians import MONTH, parisians

ELDER = {"date_naissance": "1950-03-10"}


def _has_a_pass(model: TaxBenefitSystem, income: float, shares: float = 1) -> bool:
    """With this income of 2024, taxable and after the 10 % allowance."""
    household = parisians(model, [ELDER])
    household.set_input("rni", "2024", [income])
    household.set_input("nbptr", "2024", [shares])
    return bool(household.calculate("paris_pass_seniors", MONTH)[0])


@pytest.mark.parametrize(
    ("income", "shares", "expected"),
    [
        # scale of the incomes of 2024: 11 % from 11,497 €; 11,497 + 2,028 / 0.11 = 29,933 > 29,315, hence
        # 11 % × (29,315 − 11,497) = 1,959.98 €, and 30 % above: 29,315 + (2,028 − 1,959.98) / 0.3 = 29,541.7 €
        (29_541, 1, True),
        (29_543, 1, False),
        # one share and a half: 11 % × (31,000 − 1.5 × 11,497) = 1,513.04 €, within the cap on half-shares
        (31_000, 1.5, True),
    ],
)
def test_the_tax_after_the_family_quotient(
    corrected: TaxBenefitSystem, income: float, shares: float, expected: bool
) -> None:
    assert _has_a_pass(corrected, income, shares) is expected


def test_the_plain_model_takes_a_first_claim_for_a_renewal(plain: TaxBenefitSystem) -> None:
    """30 % × (30,500 − 29,315) + 1,959.98 = 2,315.48 €, between the two ceilings."""
    assert _has_a_pass(plain, 30_500)


def test_the_plain_model_forgets_the_half_share(plain: TaxBenefitSystem) -> None:
    """Without it: 30 % × (31,000 − 29,315) + 1,959.98 = 2,465.48 €."""
    assert not _has_a_pass(plain, 31_000, 1.5)
