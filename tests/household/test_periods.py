"""Months: order, shifts, windows of the law."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesaides.household.periods import Month, age_on, months_of_year

months = st.builds(Month, st.integers(1900, 2100), st.integers(1, 12))


def test_a_month_prints_and_reads_as_in_files() -> None:
    assert str(Month(2026, 3)) == "2026-03"
    assert Month.parse("2026-03") == Month(2026, 3)


@pytest.mark.parametrize("text", ["2026-13", "2026-3", "mars 2026", "2026-00", "", "2026-03-01"])
def test_anything_else_is_not_a_month(text: str) -> None:
    with pytest.raises(ValueError, match="n’est pas un mois"):
        Month.parse(text)


def test_the_quarter_of_the_rsa_goes_from_the_fourth_month_before_to_the_second() -> None:
    """Décret 2025-185: the resources of M-4 to M-2."""
    assert [str(month) for month in Month(2026, 2).back(4, 2)] == ["2025-10", "2025-11", "2025-12"]


@given(months, st.integers(-500, 500))
def test_shifting_there_and_back_changes_nothing(month: Month, distance: int) -> None:
    assert month.shift(distance).shift(-distance) == month
    assert month.shift(distance).since(month) == distance


@given(months, months)
def test_months_sort_as_time_goes(one: Month, other: Month) -> None:
    assert (one < other) == (one.first_day < other.first_day)


def test_a_year_has_its_twelve_months() -> None:
    assert [str(month) for month in months_of_year(2024)][::11] == ["2024-01", "2024-12"]


@pytest.mark.parametrize(
    ("day", "age"),
    [
        (date(2026, 5, 30), 35),
        (date(2026, 5, 31), 36),
        (date(1990, 5, 30), -1),
        (date(1990, 5, 31), 0),
    ],
)
def test_age_changes_on_the_birthday(day: date, age: int) -> None:
    assert age_on(date(1990, 5, 31), day) == age


def test_born_on_the_29th_of_february_one_is_a_year_older_on_the_first_of_march() -> None:
    assert age_on(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert age_on(date(2008, 2, 29), date(2026, 3, 1)) == 18
