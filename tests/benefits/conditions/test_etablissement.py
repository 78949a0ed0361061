"""The kind of school."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, asked, family, said, unknown


@pytest.mark.parametrize(
    ("school", "expected"),
    [
        ("public", YES),
        ("prive_hors_contrat", NO),
        (None, unknown("enfants.0.etudes.statuts_etablissement_scolaire")),
    ],
)
def test_the_school_of_a_child(school: Any, expected: Any) -> None:
    studies = {"scolarite": "college", "statuts_etablissement_scolaire": school}
    value = ["public", "prive_sous_contrat"]
    assert asked("etablissement", value, family(enfants__0__etudes=studies), "enfants.0") == expected


def test_who_does_not_study_has_no_school() -> None:
    assert asked("etablissement", ["public"]) == NO


def test_it_says_what_is_required() -> None:
    told = "Étudier dans un établissement public ou privé sous contrat"
    assert said("etablissement", ["public", "prive_sous_contrat"]) == told
