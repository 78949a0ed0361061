"""The class or the year."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, said, unknown


@pytest.mark.parametrize(
    ("studies", "expected"),
    [
        ({"scolarite": "enseignement_superieur", "annee_etude": "licence_1"}, YES),
        ({"scolarite": "enseignement_superieur", "annee_etude": "licence_2"}, NO),
        ({"scolarite": "enseignement_superieur", "annee_etude": None}, unknown("demandeur.etudes.annee_etude")),
        ({"scolarite": "inconnue", "annee_etude": None}, NO),
        (None, unknown("demandeur.etudes.annee_etude")),
    ],
)
def test_the_year(studies: Any, expected: Any) -> None:
    student = alone(demandeur__activites=["etudiant"], demandeur__etudes=studies)
    assert asked("annee_etude", ["licence_1"], student) == expected


def test_who_does_not_study_follows_no_year() -> None:
    assert asked("annee_etude", ["licence_1"]) == NO


def test_it_says_what_is_required() -> None:
    assert said("annee_etude", ["licence_1", "terminale"]) == "Être en première année de licence ou en terminale"
    assert said("annee_etude", ["autre"]) == "Être dans une autre année, ou une autre formation"
