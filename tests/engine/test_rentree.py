"""The school year begins in September."""

import pytest
from openfisca_core.periods import period

from mesaides.engine.rentree import rentree


@pytest.mark.parametrize(
    ("month", "year"),
    [("2026-08", 2025), ("2026-09", 2026), ("2026-12", 2026), ("2027-01", 2026)],
)
def test_a_month_belongs_to_the_school_year_of_the_autumn_before(month: str, year: int) -> None:
    assert rentree(period(month)) == year
