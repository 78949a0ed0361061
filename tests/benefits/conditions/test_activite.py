"""What the person does."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, declared, family, said, unknown


def test_one_of_several_activities_is_enough() -> None:
    student = alone(demandeur__activites=["etudiant", "salarie"])
    assert asked("activite", ["salarie", "chomeur"], student) == YES
    assert asked("activite", ["retraite"], student) == NO


@pytest.mark.parametrize(
    ("fields", "value", "expected"),
    [
        ({}, ["etudiant"], YES),
        ({}, ["inactif"], NO),
        ({}, ["chomeur"], NO),
        ({"enfants__0__etudes": {"scolarite": "inconnue"}}, ["inactif"], YES),
        ({"enfants__0__etudes": {"scolarite": None}}, ["etudiant"], unknown("enfants.0.etudes.scolarite")),
        ({"enfants__0__alternance": "apprentissage"}, ["salarie"], YES),
    ],
)
def test_a_child_goes_to_school_or_is_an_apprentice(fields: Any, value: Any, expected: Any) -> None:
    assert asked("activite", value, family(**fields), "enfants.0") == expected


def test_a_person_can_work_and_study() -> None:
    assert not declared(activite=["salarie"]).kind.contradicts(declared(activite=["etudiant"]).kind)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (["etudiant"], "Être en études"),
        (["salarie", "independant", "chomeur"], "Être en emploi salarié, à son compte ou en recherche d’emploi"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("activite", value) == sentence
