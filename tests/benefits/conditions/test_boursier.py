"""« boursier », yes or no."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, asked, family, said, unknown


@pytest.mark.parametrize("path", ["demandeur", "enfants.0"])
@pytest.mark.parametrize(
    ("told", "required", "expected"),
    [(True, True, YES), (True, False, NO), (False, False, YES), (False, True, NO)],
)
def test_the_fact_is_the_one_required(told: bool, required: bool, path: str, expected: Any) -> None:
    assert asked("boursier", required, _told(told, path), path) == expected


def test_an_answer_that_is_missing_names_itself() -> None:
    assert asked("boursier", True, _told(None, "demandeur")) == unknown("demandeur.boursier")
    assert asked("boursier", False, _told(None, "enfants.0"), "enfants.0") == unknown("enfants.0.boursier")


def _told(value: Any, path: str) -> Any:
    return family(**{f"{path.replace('.', '__')}__boursier": value})


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (True, "Recevoir une bourse d’études"),
        (False, "Ne pas recevoir de bourse d’études"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("boursier", value) == sentence
