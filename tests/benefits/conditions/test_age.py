"""The age of the person."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, case, declared, gap, said


@pytest.mark.parametrize(
    ("born", "value", "expected"),
    [
        ("2010-11-22", {"min": 16}, YES),
        ("2010-11-23", {"min": 16}, NO),
        ("2000-11-23", {"max": 25}, YES),
        ("2000-11-22", {"max": 25}, NO),
        ("2004-01-01", {"min": 16, "max": 25}, YES),
        ("1960-01-01", {"min": 16, "max": 25}, NO),
    ],
)
def test_both_birthdays_count(born: str, value: Any, expected: Any) -> None:
    assert asked("age", value, alone(demandeur__date_naissance=born)) == expected


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"min": 16, "max": 25}, "Avoir entre 16 et 25 ans"),
        ({"max": 25}, "Avoir moins de 26 ans"),
        ({"min": 60}, "Avoir au moins 60 ans"),
        ({"min": 18, "max": 18}, "Avoir 18 ans"),
        ({"max": 0}, "Avoir moins de 1 an"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("age", value) == sentence


def test_it_says_the_age_of_today_and_whether_time_can_still_bring_it() -> None:
    """Born on 31 May 1990: 36 years old on 22 November 2026."""
    assert gap("age", {"min": 60}) == "36 ans aujourd’hui"
    assert declared(age={"max": 25}).kind.is_past(case())
    assert not declared(age={"min": 60}).kind.is_past(case())
