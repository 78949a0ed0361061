"""A pregnancy."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, family, said, unknown


@pytest.mark.parametrize(("told", "expected"), [(True, YES), (False, NO), (None, unknown("demandeur.enceinte"))])
def test_a_pregnancy(told: Any, expected: Any) -> None:
    assert asked("enceinte", True, alone(demandeur__enceinte=told)) == expected


def test_a_child_expects_none() -> None:
    assert asked("enceinte", True, family(), "enfants.0") == NO
    assert asked("enceinte", False, family(), "enfants.0") == YES


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (True, "Attendre un enfant"),
        (False, "Ne pas attendre d’enfant"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("enceinte", value) == sentence
