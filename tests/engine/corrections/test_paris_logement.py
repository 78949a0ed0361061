"""The ceilings of Paris Logement: the net Smic of January, rounded up to ten, from 1 February."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount
from tests.engine.corrections.parisians import MONTH, parisians

ADULT = "1985-03-10"
ELDER = "1950-03-10"
INCOMES = {ADULT: "salaire_imposable", ELDER: "retraite_imposable"}
CHILD = {"date_naissance": "2018-01-01"}


def _alone(model: TaxBenefitSystem, born: str, income: float, month: str = MONTH) -> float:
    person = {"date_naissance": born, INCOMES[born]: income}
    return amount(parisians(model, [person], month=month), "paris_logement", month)


@pytest.mark.parametrize("born", [ADULT, ELDER])
@pytest.mark.parametrize(("month", "ceiling"), [("2024-11", 1_400), ("2025-11", 1_430), ("2026-11", 1_450)])
def test_alone_under_the_ceiling(corrected: TaxBenefitSystem, born: str, month: str, ceiling: float) -> None:
    """84 € a month for one person; a rent of 800 € is more than 30 % of these incomes."""
    assert _alone(corrected, born, ceiling, month) == 84
    assert _alone(corrected, born, ceiling + 1, month) == 0


def test_a_lone_parent_has_the_higher_amount_under_the_same_ceiling(corrected: TaxBenefitSystem) -> None:
    """150 € up to the first ceiling, 128 € up to 1,600 €."""
    for income, expected in ((1_450, 150), (1_451, 128), (1_600, 128), (1_601, 0)):
        parent = {"date_naissance": ADULT, "salaire_imposable": income}
        assert amount(parisians(corrected, [parent], [CHILD]), "paris_logement_plfm", MONTH) == expected


def test_the_plain_model_stops_at_the_ceiling_of_2024(plain: TaxBenefitSystem) -> None:
    assert _alone(plain, ADULT, 1_440) == 0


def test_the_plain_model_follows_the_smic_of_june_for_the_elderly(plain: TaxBenefitSystem) -> None:
    """12.31 € × 151.67 × 0.7916 = 1,478 €: a ceiling of 1,480 € that the City has not voted."""
    assert _alone(plain, ELDER, 1_470) == 84
