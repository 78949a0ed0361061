"""Life in a couple."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, family, said, unknown


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (family(), YES),
        (family(statut_marital="union_libre"), NO),
        (alone(statut_marital="veuf"), NO),
        (alone(), unknown("statut_marital")),
    ],
)
def test_the_form_of_the_couple(data: Any, expected: Any) -> None:
    assert asked("statut_marital", ["marie", "pacse"], data, "") == expected


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (["marie", "pacse"], "Être marié ou mariée, ou pacsé ou pacsée"),
        (["veuf"], "Être veuf ou veuve"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("statut_marital", value) == sentence
