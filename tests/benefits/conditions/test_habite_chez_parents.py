"""Life with parents."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, family, said, unknown


@pytest.mark.parametrize(
    ("told", "expected"), [(True, YES), (False, NO), (None, unknown("demandeur.habite_chez_parents"))]
)
def test_that_of_an_adult(told: Any, expected: Any) -> None:
    assert asked("habite_chez_parents", True, alone(demandeur__habite_chez_parents=told)) == expected


def test_a_child_lives_with_its_parents() -> None:
    assert asked("habite_chez_parents", True, family(), "enfants.0") == YES
    assert asked("habite_chez_parents", False, family(), "enfants.0") == NO


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (True, "Habiter chez ses parents"),
        (False, "Ne pas habiter chez ses parents"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("habite_chez_parents", value) == sentence
