"""RSA: wages that stopped are left out, this month and the following ones."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, amount, family

FULL_2026 = 651.69
FLAT = {"statut_occupation_logement": "sans_domicile"}
UNTIL_AUGUST = {"salaire_net": dict.fromkeys(("2026-05", "2026-06", "2026-07", "2026-08"), 1400.0)}


def rsa(model: TaxBenefitSystem, month: str, person: Inputs) -> float:
    parent = {"date_naissance": "1985-03-10", **person}
    return amount(family(model, month, [parent], famille={"aide_logement": 0}, menage=FLAT), "rsa", month)


@pytest.mark.parametrize("month", ["2026-09", "2026-10", "2026-11", "2026-12"])
def test_a_job_that_ended_in_august_counts_no_more(corrected: TaxBenefitSystem, month: str) -> None:
    assert rsa(corrected, month, UNTIL_AUGUST) == pytest.approx(FULL_2026, abs=0.01)


def test_the_published_model_counts_it_again_after_a_month(plain: TaxBenefitSystem) -> None:
    assert rsa(plain, "2026-09", UNTIL_AUGUST) == pytest.approx(FULL_2026, abs=0.01)
    assert rsa(plain, "2026-11", UNTIL_AUGUST) == 0


def test_it_counts_when_an_income_takes_its_place(corrected: TaxBenefitSystem) -> None:
    unemployed = UNTIL_AUGUST | {"chomage_net": {"2026-11": 300.0}}
    assert rsa(corrected, "2026-11", unemployed) == 0


def test_unemployment_benefit_that_ended_counts_no_more(corrected: TaxBenefitSystem) -> None:
    paid = {"chomage_net": dict.fromkeys(("2026-07", "2026-08", "2026-09"), 900.0)}
    assert rsa(corrected, "2026-11", paid) == pytest.approx(FULL_2026, abs=0.01)


def test_wages_of_this_month_keep_those_of_the_quarter(corrected: TaxBenefitSystem) -> None:
    """A month without work inside the quarter is not the end of it: (300 + 300) / 3."""
    working = {"salaire_net": {"2026-07": 300.0, "2026-09": 300.0, "2026-11": 300.0}}
    assert rsa(corrected, "2026-11", working) == pytest.approx(FULL_2026 - 200, abs=0.01)
