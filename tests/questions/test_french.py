"""Amounts, dates and lists in French."""

from datetime import date

import pytest

from mesaides.household.periods import Month
from mesaides.questions import french


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "0"), (8.5, "8,50"), (1234.56, "1 234,56"), (1200, "1 200"), (1_000_000, "1 000 000"), (0.999, "1")],
)
def test_numbers_use_commas_and_spaces(number: float, expected: str) -> None:
    assert french.number_in_french(number) == expected


def test_euros() -> None:
    assert french.euros_in_french(573.49) == "573,49 €"


@pytest.mark.parametrize(("day", "expected"), [(date(2026, 5, 1), "1er mai 2026"), (date(1990, 8, 31), "31 août 1990")])
def test_days(day: date, expected: str) -> None:
    assert french.day_in_french(day) == expected


@pytest.mark.parametrize(
    ("month", "expected"), [(4, "d’avril 2026"), (8, "d’août 2026"), (10, "d’octobre 2026"), (3, "de mars 2026")]
)
def test_of_a_month_elides(month: int, expected: str) -> None:
    assert french.of_month(Month(2026, month)) == expected


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ([], ""),
        (["vous"], "vous"),
        (["vous", "votre partenaire"], "vous et votre partenaire"),
        (["vous", "votre partenaire", "votre enfant"], "vous, votre partenaire et votre enfant"),
    ],
)
def test_lists(names: list[str], told: str) -> None:
    assert french.in_french_list(names) == told
