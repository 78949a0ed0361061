"""Studying abroad with a grant, and without."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

MONTH = "2026-11"


def help_abroad(model: TaxBenefitSystem, parents_income: float) -> float:
    student = {
        "date_naissance": "2005-03-01",
        "scolarite": "enseignement_superieur",
        "statuts_etablissement_scolaire": "public",
        "debut_etudes_etranger": {"ETERNITY": "2027-01-15"},
        "fin_etudes_etranger": {"ETERNITY": "2027-06-15"},
        "bourse_criteres_sociaux_base_ressources_parentale": {MONTH: parents_income},
    }
    return amount(family(model, MONTH, [student]), "aide_mobilite_internationale", MONTH)


@pytest.mark.parametrize(("parents_income", "expected"), [(10_000, 400), (90_000, 0)])
def test_a_grant_is_needed(corrected: TaxBenefitSystem, parents_income: float, expected: float) -> None:
    """400 € a month: arrêté of 19 July 2018, art. 4."""
    assert help_abroad(corrected, parents_income) == expected


def test_the_model_still_looks_at_no_income(plain: TaxBenefitSystem) -> None:
    assert help_abroad(plain, 90_000) == 400
