"""The disability rate."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, said, unknown


@pytest.mark.parametrize(
    ("disability", "rate", "value", "expected"),
    [
        (True, 0.5, {"min": 0.5, "max": 0.79}, YES),
        (True, 0.79, {"min": 0.5, "max": 0.79}, YES),
        (True, 0.8, {"min": 0.5, "max": 0.79}, NO),
        (True, None, {"min": 0.8}, unknown("demandeur.taux_incapacite")),
        (None, None, {"min": 0.8}, unknown("demandeur.taux_incapacite")),
        (False, None, {"min": 0.8}, NO),
        (False, None, {"max": 0.79}, YES),
    ],
)
def test_the_rate(disability: Any, rate: Any, value: Any, expected: Any) -> None:
    person = alone(demandeur__handicap=disability, demandeur__taux_incapacite=rate)
    assert asked("taux_incapacite", value, person) == expected


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"min": 0.5, "max": 0.79}, "Avoir un taux d’incapacité entre 50 % et 79 %"),
        ({"min": 0.8}, "Avoir un taux d’incapacité d’au moins 80 %"),
        ({"max": 0.79}, "Avoir un taux d’incapacité d’au plus 79 %"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("taux_incapacite", value) == sentence
