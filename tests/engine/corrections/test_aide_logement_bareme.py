"""The deduction R0 of housing benefit."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

ADULT, CHILD = {"date_naissance": "1972-01-09"}, {"date_naissance": "2007-01-17"}


def _r0(model: TaxBenefitSystem, month: str, parents: int, children: int, commune: str = "31555") -> float:
    young = {"date_naissance": f"{int(month[:4]) - 8}-01-17"}
    household = family(model, month, [ADULT] * parents, [young] * children, menage={"depcom": commune})
    return amount(household, "aide_logement_R0", month)


@pytest.mark.parametrize(
    ("parents", "children", "expected"),
    [
        (1, 0, 4_593),  # 12 × 0,9 × 88 % de 483,24 €
        (2, 3, 8_352),  # 12 × 0,9 × (220,3 % de 483,24 € − 73 % de 399,00 €)
    ],
)
def test_amounts_of_2014(
    plain: TaxBenefitSystem, corrected: TaxBenefitSystem, parents: int, children: int, expected: float
) -> None:
    """RSA (483,24 €) and base of the family benefits (399 €) of 1 January 2013. Arrêté du 26 décembre 2000, art. 2."""
    assert _r0(corrected, "2014-12", parents, children) == expected
    assert _r0(plain, "2014-12", parents, children) < expected


def test_amounts_fixed_in_euros_since_2015_stay(corrected: TaxBenefitSystem) -> None:
    """Arrêté du 29 décembre 2014, art. 2; arrêté du 30 décembre 2024, art. 1."""
    assert _r0(corrected, "2015-02", 1, 0) == 4_544
    assert _r0(corrected, "2026-11", 1, 0) == 5_235


@pytest.mark.parametrize(("month", "expected"), [("2023-11", 8_181), ("2024-11", 8_574), ("2026-11", 8_656)])
def test_one_dependant_overseas(
    plain: TaxBenefitSystem, corrected: TaxBenefitSystem, month: str, expected: float
) -> None:
    """Arrêté du 27 septembre 2019, art. 46. 8 656 = 8 574 × 1,0096, the rise of 8 862 to 8 947, cut to the euro."""
    assert _r0(corrected, month, 1, 1, "97411") == expected
    assert _r0(plain, month, 1, 1, "97411") == 8_181
