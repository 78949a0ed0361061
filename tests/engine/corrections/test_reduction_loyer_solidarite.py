"""Rent reduction of social housing: what is due in mainland France, and not overseas."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

MONTH = "2026-11"
TOULOUSE, SAINT_DENIS = "31555", "97411"


def _of_tenant(model: TaxBenefitSystem, commune: str, variable: str) -> float:
    """A person alone without income, in social housing at 400 € a month."""
    home = {"depcom": commune, "statut_occupation_logement": "locataire_hlm", "loyer": 400}
    adult = {"date_naissance": "1990-01-01"}
    return amount(family(model, MONTH, [adult], menage=home), variable, MONTH)


def test_the_reduction_of_june_2026_in_zone_2(corrected: TaxBenefitSystem) -> None:
    assert _of_tenant(corrected, TOULOUSE, "reduction_loyer_solidarite") == pytest.approx(31.58)


def test_none_overseas(corrected: TaxBenefitSystem) -> None:
    assert _of_tenant(corrected, SAINT_DENIS, "reduction_loyer_solidarite") == 0


def test_overseas_the_housing_benefit_is_that_of_any_tenant(corrected: TaxBenefitSystem) -> None:
    home = {"depcom": SAINT_DENIS, "statut_occupation_logement": "locataire_vide", "loyer": 400}
    private = family(corrected, MONTH, [{"date_naissance": "1990-01-01"}], menage=home)
    assert _of_tenant(corrected, SAINT_DENIS, "aide_logement") == amount(private, "aide_logement", MONTH) > 0


def test_the_plain_model_still_gives_it_overseas(plain: TaxBenefitSystem) -> None:
    assert _of_tenant(plain, SAINT_DENIS, "reduction_loyer_solidarite") > 0
