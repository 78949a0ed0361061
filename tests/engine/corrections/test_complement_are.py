"""Unemployment benefit beside a new job: (thirty days − 70 % of the wage), in whole days, within the former wage."""

from typing import Any

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family


def new_job(month: str, wage: float, daily: float, former_daily: float, left: float = 300) -> dict[str, Any]:
    """`wage`: gross euros a month; `daily`: gross benefit; `former_daily`: reference daily wage; `left`: days."""
    before = {"2026-11": "2026-10", "2026-10": "2026-09", "2025-03": "2025-02"}[month]
    return {
        "date_naissance": "1985-05-01",
        "activite": "actif",
        "chomage_brut": 0,
        "salaire_de_base": {month: wage},
        "allocation_retour_emploi_journaliere": {month: daily},
        "are_salaire_journalier_reference": {month: former_daily},
        "complement_are_nombre_jours_restants_fin_droits": {before: left},
    }


def gross(model: TaxBenefitSystem, month: str, person: dict[str, Any]) -> float:
    return amount(family(model, month, [person]), "complement_are_brut", month)


@pytest.mark.parametrize("month", ["2026-11", "2026-10"])
def test_thirty_days_whatever_the_month(corrected: TaxBenefitSystem, month: str) -> None:
    """57 × 30 − 0,7 × 2 100 = 240 €; 240 / 57 = 4,21: four days, 228 €."""
    assert gross(corrected, month, new_job(month, 2_100, 57, 100)) == 228


def test_before_april_2025_the_days_of_the_month_counted(corrected: TaxBenefitSystem) -> None:
    """57 × 31 − 1 470 = 297 €; 5,21: five days, 285 €."""
    assert gross(corrected, "2025-03", new_job("2025-03", 2_100, 57, 100)) == 285


def test_the_former_wage_is_not_passed(corrected: TaxBenefitSystem) -> None:
    """34,50 × 30 − 0,7 × 1 300 = 125 €, but 46 × 30,42 − 1 300 = 99,32 €; 2,88: three days, 103,50 €."""
    assert gross(corrected, "2026-11", new_job("2026-11", 1_300, 34.5, 46)) == 103.5


def test_nothing_is_paid_beyond_the_days_left(corrected: TaxBenefitSystem) -> None:
    assert gross(corrected, "2026-11", new_job("2026-11", 2_100, 57, 100, left=3)) == 171


@pytest.mark.parametrize(("left", "expected"), [(300, 216), (3, 162)])
def test_only_paid_days_bear_contributions(corrected: TaxBenefitSystem, left: float, expected: float) -> None:
    """57 € less 3 % of 100 €, for four days or for three."""
    person = new_job("2026-11", 2_100, 57, 100, left=left)
    assert amount(family(corrected, "2026-11", [person]), "complement_are_net", "2026-11") == expected


def test_days_left_that_nobody_told_are_none(corrected: TaxBenefitSystem) -> None:
    person = new_job("2026-11", 2_100, 57, 100)
    del person["complement_are_nombre_jours_restants_fin_droits"]
    assert gross(corrected, "2026-11", person) == 0


def test_the_model_still_counts_thirty_one_days(plain: TaxBenefitSystem) -> None:
    assert gross(plain, "2026-10", new_job("2026-10", 2_100, 57, 100)) == 285


def test_the_model_still_withholds_from_unpaid_days(plain: TaxBenefitSystem) -> None:
    """171 € less twelve euros, for four days."""
    person = new_job("2026-11", 2_100, 57, 100, left=3)
    assert amount(family(plain, "2026-11", [person]), "complement_are_net", "2026-11") == 159


def test_the_model_still_passes_the_former_wage(plain: TaxBenefitSystem) -> None:
    """125 / 34,50 = 3,62: four days."""
    assert gross(plain, "2026-11", new_job("2026-11", 1_300, 34.5, 46)) == 138
