"""The grant of a student who lives with parents. Monthly amounts and ceilings: arrêtés of April 2025, 0 point."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import family

STUDENT = {
    "date_naissance": "2006-03-01",
    "scolarite": "enseignement_superieur",
    "statuts_etablissement_scolaire": "public",
    "activite": "etudiant",
}


def grant(model: TaxBenefitSystem, month: str, rbg: dict[str, float]) -> float:
    """Euros a month for the only child, a student, of one parent with this « revenu brut global »."""
    home = family(model, month, [{"date_naissance": "1975-03-10"}], [STUDENT], foyer_fiscal={"rbg": rbg})
    return round(float(home.calculate("bourse_criteres_sociaux", month)[1]), 2)


@pytest.mark.parametrize(("rbg", "expected"), [(10_000, 521.2), (7_000, 550.6), (35_086, 145.4), (35_087, 0)])
def test_the_parents_incomes_count(corrected: TaxBenefitSystem, rbg: float, expected: float) -> None:
    assert grant(corrected, "2025-11", {"2023": rbg}) == expected


def test_the_year_is_that_of_the_autumn_before(corrected: TaxBenefitSystem) -> None:
    assert grant(corrected, "2026-03", {"2023": 10_000, "2024": 99_999}) == 521.2


def test_the_model_still_forgets_the_parents(plain: TaxBenefitSystem) -> None:
    assert grant(plain, "2025-11", {"2023": 99_999}) == 633.5
