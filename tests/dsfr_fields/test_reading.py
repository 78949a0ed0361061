"""What people type, read."""

from datetime import date

import pytest

from mesaides.dsfr_fields import reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1234.56", 1234.56),
        ("1 234,56 €", 1234.56),
        ("1\u202f234,56\u00a0€", 1234.56),
        ("1.234,56", 1234.56),
        ("1,234.56", 1234.56),
        ("1200 euros", 1200),
        ("0", 0),
        (" 850 ", 850),
        ("-5", -5),
    ],
)
def test_amounts(text: str, expected: float) -> None:
    assert reading.amount(text) == expected


@pytest.mark.parametrize("text", ["", "mille", "12a", "1,2,3", "€", "12 € 50 c", "1e5", "inf", "nan", "1234.567"])
def test_what_is_not_an_amount(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        reading.amount(text)


@pytest.mark.parametrize("text", ["1.250", "1,250", "12.500 €"])
def test_a_thousand_is_not_a_little_more_than_one(text: str) -> None:
    with pytest.raises(reading.AmbiguousAmount):
        reading.amount(text)


@pytest.mark.parametrize(("text", "expected"), [("2", 2), (" 1 200 ", 1200), ("-1", -1)])
def test_whole_numbers(text: str, expected: int) -> None:
    assert reading.whole(text) == expected


@pytest.mark.parametrize("text", ["2,5", "deux", "", "12345678901"])
def test_what_is_not_a_whole_number(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        reading.whole(text)


@pytest.mark.parametrize(
    "boxes",
    [("31", "05", "1990"), ("31", "5", "1990"), ("31/05/1990", "", ""), ("31-05-1990", "", ""), ("31 05 1990", "", "")],
)
def test_days(boxes: tuple[str, str, str]) -> None:
    assert reading.day(*boxes) == date(1990, 5, 31)


@pytest.mark.parametrize("boxes", [("31", "02", "1990"), ("31", "", "1990"), ("0", "5", "1990"), ("un", "mai", "90")])
def test_impossible_days(boxes: tuple[str, str, str]) -> None:
    with pytest.raises(ValueError, match=r".*"):
        reading.day(*boxes)


@pytest.mark.parametrize(("number", "expected"), [(1200, "1200"), (1234.5, "1234,5"), (0.0, "0"), (10, "10")])
def test_numbers_as_people_type_them(number: float, expected: str) -> None:
    assert reading.written(number) == expected
    assert reading.amount(reading.written(number)) == number
