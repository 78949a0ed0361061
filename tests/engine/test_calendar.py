"""Remembered periods are those of the calendar."""

import pytest
from openfisca_core.periods import DateUnit, Period, period

from mesaides.engine.calendar import SHORTCUTS, parts, remember


@pytest.mark.parametrize(
    ("shortcut", "expected"),
    {
        "first_day": "day:2026-03-01",
        "first_month": "2026-03",
        "last_3_months": "month:2025-12:3",
        "last_month": "2026-02",
        "last_year": "2025",
        "n_2": "2024",
        "this_year": "2026",
    }.items(),
)
def test_a_shortcut_asked_twice_is_right_twice(shortcut: str, expected: str) -> None:
    remember()
    assert shortcut in SHORTCUTS
    assert [str(getattr(period("2026-03"), shortcut)) for _ in range(2)] == [str(period(expected))] * 2


def test_what_is_remembered_of_a_month_is_not_taken_for_another() -> None:
    remember()
    assert [str(period(f"2026-{month:02}").offset(-2)) for month in (1, 2, 3)] == ["2025-11", "2025-12", "2026-01"]
    assert str(period("2026").offset(-2)) == "2024"
    assert str(period("2026-03").stop) == "2026-03-31"
    assert str(period("2026-01-31").offset("first-of", "month")) == str(period("2026-01-01"))


def test_periods_are_taught_to_remember_once() -> None:
    remember()
    taught = Period.offset
    remember()
    assert Period.offset is taught


def test_a_year_is_made_of_its_months() -> None:
    assert [str(part) for part in parts(period("2026"), DateUnit.MONTH)] == [
        f"2026-{month:02}" for month in range(1, 13)
    ]
    assert parts(period("2026-03"), DateUnit.MONTH) == (period("2026-03"),)
