"""RSA: the official worked example deducts the net amount of the allocations familiales."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

COUPLE = [{"date_naissance": "1985-03-10"}, {"date_naissance": "1986-06-12"}]
CHILDREN = [
    {"date_naissance": "2010-05-01", "scolarite": "college"},
    {"date_naissance": "2013-05-01", "scolarite": "primaire"},
]
HOUSED = {"statut_occupation_logement": "loge_gratuitement"}


def rsa(model: TaxBenefitSystem, month: str) -> float:
    return amount(family(model, month, COUPLE, CHILDREN, famille={"aide_logement": 0}, menage=HOUSED), "rsa", month)


def test_the_official_example_of_2020(corrected: TaxBenefitSystem) -> None:
    """F19778: 1 186.04 − 131.95 − 167.74 = 886.35 €."""
    assert rsa(corrected, "2020-11") == pytest.approx(886.35, abs=0.02)


def test_the_published_model_deducts_the_gross_amount(plain: TaxBenefitSystem) -> None:
    assert rsa(plain, "2020-11") == pytest.approx(886.35 - 0.66, abs=0.02)


def test_the_same_example_in_2026(corrected: TaxBenefitSystem) -> None:
    """651.69 × 2.1 = 1 368.55; 0.32 × 478.16 × 0.995 = 152.25; 0.165 × 651.69 × 1.8 = 193.55."""
    assert rsa(corrected, "2026-11") == pytest.approx(1368.55 - 152.25 - 193.55, abs=0.02)


def test_the_asf_counts_for_its_share_at_most(corrected: TaxBenefitSystem) -> None:
    """22.5 % of the monthly base, though the net benefit is higher. CASF, R262-10-1."""
    household = family(corrected, "2026-11", COUPLE[:1], CHILDREN[1:], menage=HOUSED)
    assert amount(household, "rsa_forfait_asf", "2026-11") == pytest.approx(0.225 * 478.16, abs=0.01)


def test_the_prime_d_activite_counts_them_net_too(corrected: TaxBenefitSystem, plain: TaxBenefitSystem) -> None:
    counted = "ppa_base_ressources_prestations_familiales"
    net, gross = (
        amount(family(model, "2026-11", COUPLE, CHILDREN), counted, "2026-11") for model in (corrected, plain)
    )
    assert net == pytest.approx(0.995 * gross)
    assert gross > 150
