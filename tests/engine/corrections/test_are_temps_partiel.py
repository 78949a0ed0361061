"""Unemployment benefit after part-time work. Règlement d’assurance chômage, art. 14 to 16; amounts of 1 July 2025."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family
from tests.engine.corrections.jobs import JOBSEEKER, MONTH, former_job, without_part

DAILY = "are_allocation_journaliere_super_brute_tx_plein"
MENAGE = {"depcom": "31555"}

CASES = {
    # 24 × 2 500 / 730 = 82,19 ; 57 % : 46,85, plus que 33,20 + 13,18
    "plein temps, 2 500 €": (former_job("2022-01-01", "2026-10-31", 2_500), 46.85),
    # 24 × 1 867 / 730 = 61,38 ; 24,80 + 13,18 = 37,98, plus que 57 %
    "plein temps, 1 867 €": (former_job("2022-01-01", "2026-10-31", 1_867), 37.98),
    # 24 × 1 000 / 730 = 32,88 ; 13,28 + 13,18 × 20/35 = 20,81 ; 57 % : 18,74
    "20 heures, 1 000 €": (former_job("2022-01-01", "2026-10-31", 1_000, hours=20), 20.81),
    # 24 × 400 / 730 = 13,15 ; 5,31 + 13,18 × 7/35 = 7,95 ; 57 % : 7,50
    "7 heures, 400 €": (former_job("2022-01-01", "2026-10-31", 400, hours=7), 7.95),
    # 24 × 1 350 / 730 = 44,38 ; 17,93 + 13,18 = 31,11, relevé à 32,13 ; plafond de 75 % : 33,29
    "plein temps mal payé, 1 350 €": (former_job("2022-01-01", "2026-10-31", 1_350), 32.13),
    # 24 × 1 200 / 730 = 39,45 ; 32,13 ramené à 75 % : 29,59
    "plein temps très mal payé, 1 200 €": (former_job("2022-01-01", "2026-10-31", 1_200), 29.59),
}


@pytest.mark.parametrize("name", CASES)
def test_the_fixed_part_and_the_floor_follow_the_hours(corrected: TaxBenefitSystem, name: str) -> None:
    job, expected = CASES[name]
    home = family(corrected, MONTH, [JOBSEEKER | job], menage=MENAGE)
    assert amount(home, DAILY, MONTH) == pytest.approx(expected, abs=0.006)


def test_the_model_still_gives_the_whole_fixed_part(plain: TaxBenefitSystem) -> None:
    job, expected = CASES["20 heures, 1 000 €"]
    home = family(plain, MONTH, [JOBSEEKER | without_part(job)], menage=MENAGE)
    assert amount(home, DAILY, MONTH) > expected + 3
