"""The nationality."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, family, said, unknown


@pytest.mark.parametrize(
    ("nationality", "expected"),
    [("francaise", YES), ("autre", NO), (None, unknown("demandeur.nationalite"))],
)
def test_that_of_an_adult(nationality: Any, expected: Any) -> None:
    assert asked("nationalite", ["francaise", "eee_suisse"], alone(demandeur__nationalite=nationality)) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("autre", "francaise", YES), ("autre", "autre", NO), ("autre", None, unknown("conjoint.nationalite"))],
)
def test_a_child_is_taken_to_have_that_of_a_parent(first: Any, second: Any, expected: Any) -> None:
    parents = family(demandeur__nationalite=first, conjoint__nationalite=second)
    assert asked("nationalite", ["francaise"], parents, "enfants.0") == expected


def test_it_says_what_is_required() -> None:
    told = "Avoir la nationalité française, ou d’un pays de l’Espace économique européen ou de Suisse"
    assert said("nationalite", ["francaise", "eee_suisse"]) == told
