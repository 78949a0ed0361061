"""How many children, of which ages."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, declared, gap, said

CHILDREN = [{"date_naissance": born} for born in ("2023-11-23", "2019-11-22", "2008-11-22")]
"""Of 2 (3 tomorrow), 7 and 18 years."""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"min": 3}, YES),
        ({"min": 4}, NO),
        ({"max": 2}, NO),
        ({"min": 1, "max": 1, "age_max": 2}, YES),
        ({"min": 1, "age_min": 3, "age_max": 6}, NO),
        ({"min": 2, "age_max": 17}, YES),
        ({"min": 3, "age_max": 17}, NO),
        ({"max": 0, "age_min": 19}, YES),
    ],
)
def test_the_number_of_children_of_these_ages(value: Any, expected: Any) -> None:
    assert asked("enfants", value, alone(enfants=CHILDREN), "") == expected


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ({"age_max": 3}, "Aucune limite"),
        ({"min": 3, "max": 1}, "min (3) dépasse max (1)"),
        ({"min": 1, "age_min": 6, "age_max": 3}, "age_min (6) dépasse age_max (3)"),
    ],
)
def test_a_number_that_nobody_has_is_refused(value: Any, says: str) -> None:
    with pytest.raises(ValueError, match=re.escape(says)):
        declared(enfants=value)


def test_two_numbers_contradict_each_other_for_the_same_ages() -> None:
    one, none = declared(enfants={"min": 1}).kind, declared(enfants={"max": 0}).kind
    assert one.contradicts(none)
    assert not one.contradicts(declared(enfants={"max": 0, "age_max": 3}).kind)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"min": 1}, "Avoir au moins 1 enfant"),
        ({"min": 3}, "Avoir au moins 3 enfants"),
        ({"max": 0}, "Ne pas avoir d’enfant"),
        ({"min": 1, "age_max": 17}, "Avoir au moins 1 enfant de moins de 18 ans"),
        ({"min": 1, "max": 2, "age_min": 3, "age_max": 11}, "Avoir entre 1 et 2 enfants de 3 à 11 ans"),
        ({"min": 2, "max": 2}, "Avoir 2 enfants"),
        ({"max": 2, "age_min": 3}, "Avoir 2 enfants au plus d’au moins 3 ans"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("enfants", value) == sentence


def test_it_says_how_many_there_are() -> None:
    assert gap("enfants", {"min": 4}, alone(enfants=CHILDREN), "") == "3 enfants"
    assert gap("enfants", {"min": 1, "age_max": 1}, alone(enfants=CHILDREN), "") == "aucun"
