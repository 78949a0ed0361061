"""Work accidents: the rate of incapacity alone opens the pension."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, amount, family

MONTH = "2026-11"


def _victim(rate: float, **incomes: Inputs | float) -> Inputs:
    return {"date_naissance": "1980-01-01", "taux_accident_travail": rate, **incomes}


@pytest.mark.parametrize(("rate", "expected"), [(0.09, False), (0.1, True), (0.4, True)])
def test_from_ten_per_cent(corrected: TaxBenefitSystem, rate: float, expected: bool) -> None:
    household = family(corrected, MONTH, [_victim(rate)])
    assert bool(amount(household, "rente_accident_travail_eligibilite", MONTH)) is expected


@pytest.mark.parametrize(("rate", "expected"), [(0.29, False), (0.3, True)])
def test_from_thirty_per_cent_for_the_head_of_a_farm(corrected: TaxBenefitSystem, rate: float, expected: bool) -> None:
    household = family(corrected, MONTH, [_victim(rate, rpns_benefice_exploitant_agricole={"2025": 15_000})])
    assert bool(amount(household, "rente_accident_travail_eligibilite", MONTH)) is expected


def test_the_plain_model_still_refuses_a_victim_who_no_longer_works(plain: TaxBenefitSystem) -> None:
    assert amount(family(plain, MONTH, [_victim(0.4)]), "rente_accident_travail", MONTH) == 0
