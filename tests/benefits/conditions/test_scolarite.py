"""School and studies."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, asked, family, said, unknown


@pytest.mark.parametrize(
    ("fields", "path", "expected"),
    [
        ({"enfants__0__etudes": {"scolarite": "college"}}, "enfants.0", YES),
        ({"enfants__0__etudes": {"scolarite": "lycee"}}, "enfants.0", NO),
        ({"enfants__0__etudes": {"scolarite": None}}, "enfants.0", unknown("enfants.0.etudes.scolarite")),
        ({}, "demandeur", NO),
        ({"demandeur__activites": ["etudiant"]}, "demandeur", unknown("demandeur.etudes.scolarite")),
    ],
)
def test_the_level(fields: Any, path: str, expected: Any) -> None:
    assert asked("scolarite", ["college"], family(**fields), path) == expected


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (["college", "lycee"], "Être au collège ou au lycée"),
        (["inconnue"], "Être hors de l’école, du lycée et de l’enseignement supérieur"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("scolarite", value) == sentence
