"""Length of the right to unemployment benefit: 548, 685 or 822 days, by age when the job ended."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family
from tests.engine.corrections.jobs import former_job, without_part


def longest_right(model: TaxBenefitSystem, born: str, month: str, end: str) -> float:
    """Days, before the coefficient of 0,75."""
    job = without_part(former_job("2022-01-01", end, 2_000))
    return amount(family(model, month, [{"date_naissance": born} | job]), "are_duree_max_indemnisation", month)


@pytest.mark.parametrize(
    ("born", "expected"),
    [("1975-01-01", 730), ("1972-06-01", 730), ("1971-06-01", 913), ("1969-12-01", 913), ("1969-06-01", 1_095)],
)
def test_since_april_2025(corrected: TaxBenefitSystem, born: str, expected: float) -> None:
    """54, 55, 56 and 57 years old on 31 October 2026: 730, 913 and 1 095 days make 548, 685 and 822."""
    assert longest_right(corrected, born, "2026-11", "2026-10-31") == expected


def test_a_job_that_ended_before_keeps_the_former_ages(corrected: TaxBenefitSystem) -> None:
    """53 years old on 31 March 2025."""
    assert longest_right(corrected, "1972-01-01", "2025-04", "2025-03-31") == 913
    assert longest_right(corrected, "1972-01-01", "2025-05", "2025-04-30") == 730


@pytest.mark.parametrize(("month", "end", "expected"), [("2025-04", "2025-03-31", 36), ("2025-05", "2025-04-30", 24)])
def test_the_months_looked_at(corrected: TaxBenefitSystem, month: str, end: str, expected: int) -> None:
    """54 years old: 36 months until March 2025, 24 since."""
    home = family(
        corrected, month, [{"date_naissance": "1971-01-01"} | without_part(former_job("2022-01-01", end, 2_000))]
    )
    assert amount(home, "are_periode_reference_affiliation", month) == expected


def test_the_model_still_has_the_former_ages(plain: TaxBenefitSystem) -> None:
    assert longest_right(plain, "1972-06-01", "2026-11", "2026-10-31") == 913
