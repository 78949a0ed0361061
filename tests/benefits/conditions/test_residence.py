"""The length of residence."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import asked, said, unknown


def test_nobody_is_asked_so_it_is_supposed() -> None:
    assert asked("residence", {"annees_min": 1}, path="") == unknown(supposed=True)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"annees_min": 1}, "Habiter sur ce territoire depuis au moins 1 an"),
        ({"annees_min": 0.5}, "Habiter sur ce territoire depuis au moins 6 mois"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("residence", value) == sentence
