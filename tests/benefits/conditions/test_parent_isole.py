"""A parent alone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, family, said

CHILD = [{"date_naissance": "2018-02-01"}]


@pytest.mark.parametrize(
    ("data", "required", "expected"),
    [
        (alone(enfants=CHILD), True, YES),
        (alone(enfants=CHILD), False, NO),
        (alone(), True, NO),
        (family(), True, NO),
        (family(), False, YES),
    ],
)
def test_one_adult_with_a_child(data: Any, required: bool, expected: Any) -> None:
    assert asked("parent_isole", required, data, "") == expected


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (True, "Élever seul ou seule au moins un enfant"),
        (False, "Ne pas élever seul ou seule un enfant"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("parent_isole", value) == sentence
