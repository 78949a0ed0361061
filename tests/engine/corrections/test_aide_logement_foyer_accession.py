"""Housing benefit of buyers and in a « foyer »: roundings of the code de la construction et de l'habitation."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, amount, family

ALONE = {"date_naissance": "1990-01-01"}


def _buyer(model: TaxBenefitSystem, commune: str) -> float:
    home: Inputs = {
        "depcom": commune,
        "statut_occupation_logement": "primo_accedant",
        "loyer": 500,
        "etat_logement": "acquisition_sans_amelioration_logement_existant",
        "aide_logement_date_pret": {"ETERNITY": "2017-01-01"},
    }
    return amount(family(model, "2017-08", [ALONE], menage=home), "aide_logement", "2017-08")


@pytest.mark.parametrize(("commune", "expected"), [("33122", 105), ("40287", 95)])
def test_a_buyer_without_income(
    plain: TaxBenefitSystem, corrected: TaxBenefitSystem, commune: str, expected: float
) -> None:
    """The CAF's own simulator, August 2017: 105 € in zone 2, 95 € in zone 3.

    R = 16,25 × 500 = 8 125, rounded up to 8 200; K = 0,9 − 8 200 / (21 420,91 × 1,2) = 0,5809, cut to 0,58.
    """
    assert _buyer(corrected, commune) == expected
    assert _buyer(plain, commune) > expected


def _resident(model: TaxBenefitSystem, rent: float, *, agreed: bool) -> float:
    home: Inputs = {
        "depcom": "31555",
        "statut_occupation_logement": "locataire_foyer",
        "loyer": rent,
        "logement_conventionne": agreed,
    }
    return amount(family(model, "2026-11", [ALONE], menage=home), "aide_logement", "2026-11")


def test_the_coefficient_never_passes_its_limit(plain: TaxBenefitSystem, corrected: TaxBenefitSystem) -> None:
    """E = 461,40; E0 = 45,57 × 1,4 × 1,4 / 12; K = 0,95: 0,95 × (461,40 − E0) − 5 €, less 0,5 %, cut to the euro.

    The lowest amount E0 is the fixed 45,57 € by share, the model counts it on 1,4 shares: 45,57 × 1,4 / 12 = 5,32 €.
    0,95 × 456,08 = 433,28; − 5 = 428,28; − 2,14 of CRDS = 426,14.
    """
    assert _resident(corrected, 600, agreed=True) == 426
    assert _resident(plain, 600, agreed=True) > 426


def test_outside_the_apl_never_more_than_the_rent(plain: TaxBenefitSystem, corrected: TaxBenefitSystem) -> None:
    """A rent of 100 € leaves 100 € less 0,5 % of CRDS: 99 €."""
    assert _resident(corrected, 100, agreed=False) == 99
    assert _resident(plain, 100, agreed=False) > 99
