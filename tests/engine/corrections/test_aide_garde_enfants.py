"""Childcare aid: amounts of the délibération n° 2024-35 (416, 478,40 and 540,80 €; 176,80, 202,80 and 228,80 €)."""

from typing import Any

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family
from tests.engine.corrections.jobs import JOBSEEKER, MONTH, next_job

TOULOUSE = {"depcom": "31555"}
SIX: dict[str, Any] = {"date_naissance": "2020-03-01"}
ELEVEN: dict[str, Any] = {"date_naissance": "2014-12-01"}
TWELVE: dict[str, Any] = {"date_naissance": "2014-10-01"}
BABY: dict[str, Any] = {"date_naissance": "2026-06-01"}


def aid(model: TaxBenefitSystem, job: dict[str, Any], *children: dict[str, Any], month: str = MONTH) -> float:
    return amount(family(model, month, [JOBSEEKER | job], children, menage=TOULOUSE), "agepi", month)


@pytest.mark.parametrize(
    ("children", "full", "short"),
    [
        ([SIX], 416, 176.8),
        ([ELEVEN], 416, 176.8),
        ([BABY], 416, 176.8),
        ([TWELVE], 0, 0),
        ([SIX, ELEVEN], 478.4, 202.8),
        ([SIX, ELEVEN, BABY, TWELVE], 540.8, 228.8),
    ],
)
def test_children_under_twelve(
    corrected: TaxBenefitSystem, children: list[dict[str, Any]], full: float, short: float
) -> None:
    assert aid(corrected, next_job(hours=15), *children) == pytest.approx(full)
    assert aid(corrected, next_job(hours=14), *children) == pytest.approx(short)


def test_a_couple_has_it_too(corrected: TaxBenefitSystem) -> None:
    partner = {"date_naissance": "1986-01-01", "activite": "actif"}
    home = family(corrected, MONTH, [JOBSEEKER | next_job(), partner], [SIX], menage=TOULOUSE)
    assert list(home.calculate("agepi", MONTH)) == [416, 0, 0]


@pytest.mark.parametrize(
    ("kind", "duration", "expected"),
    [("cdd", 1, 416), ("cdd", 0.8, 0), ("ctt", 1, 416), ("formation", 1, 416), ("formation", 0.2, 0), ("aucun", 0, 0)],
)
def test_the_job_or_the_training_lasts(
    corrected: TaxBenefitSystem, kind: str, duration: float, expected: float
) -> None:
    """28 days of work; 40 hours of training, and 0.2 month of 35 hours a week makes thirty."""
    assert aid(corrected, next_job(kind, duration), SIX) == expected


@pytest.mark.parametrize(("daily", "expected"), [(0, 416), (41.76, 416), (41.78, 0)])
def test_the_benefit_is_at_most_thirteen_tenths_of_the_lowest(
    corrected: TaxBenefitSystem, daily: float, expected: float
) -> None:
    """1.3 × 32,13 € = 41,769 €."""
    assert aid(corrected, next_job() | {"allocation_retour_emploi_journaliere": {MONTH: daily}}, SIX) == expected


@pytest.mark.parametrize(("category", "expected"), [("categorie_7", 416), ("categorie_4", 0), ("pas_de_categorie", 0)])
def test_the_registration(corrected: TaxBenefitSystem, category: str, expected: float) -> None:
    job = next_job() | {"pole_emploi_categorie_demandeur_emploi": {MONTH: category}}
    assert aid(corrected, job, SIX) == expected


@pytest.mark.parametrize(("start", "expected"), [("2026-08-23", 416), ("2026-08-21", 0)])
def test_it_is_claimed_within_three_months(corrected: TaxBenefitSystem, start: str, expected: float) -> None:
    """Claimed on 22 November 2026."""
    assert aid(corrected, next_job() | {"contrat_de_travail_debut": {MONTH: start}}, SIX) == expected


def test_it_is_paid_once_in_twelve_months(corrected: TaxBenefitSystem) -> None:
    assert aid(corrected, next_job() | {"agepi": {"2025-12": 416}}, SIX) == 0
    assert aid(corrected, next_job() | {"agepi": {"2025-10": 416}}, SIX) == 416


def test_before_may_2024_it_was_kept_for_lone_parents_of_children_under_ten(corrected: TaxBenefitSystem) -> None:
    assert aid(corrected, next_job(month="2024-04"), {"date_naissance": "2018-03-01"}, month="2024-04") == 416
    assert aid(corrected, next_job(month="2024-04"), {"date_naissance": "2013-03-01"}, month="2024-04") == 0


def test_the_model_still_asks_for_the_former_conditions(plain: TaxBenefitSystem) -> None:
    assert aid(plain, next_job(), ELEVEN) == 0
