"""The loss of autonomy."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, family, said, unknown


@pytest.mark.parametrize(
    ("group", "expected"),
    [("gir_2", YES), ("gir_6", NO), ("non_defini", NO), (None, unknown("demandeur.gir"))],
)
def test_the_group(group: Any, expected: Any) -> None:
    assert asked("gir", ["gir_1", "gir_2"], alone(demandeur__gir=group)) == expected


def test_a_child_has_none() -> None:
    assert asked("gir", ["gir_1"], family(), "enfants.0") == NO


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (["gir_1", "gir_2"], "Avoir une perte d’autonomie classée en GIR 1 ou 2"),
        (["non_defini"], "Avoir une perte d’autonomie pas encore évaluée"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("gir", value) == sentence
