"""At least one member."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, asked, declared, family, said, unknown

PUPIL = {"scolarite": ["primaire"]}
OLD = {"age": {"min": 60}}


@pytest.mark.parametrize(
    ("who", "conditions", "expected"),
    [
        ("enfant", [PUPIL], YES),
        ("enfant", [PUPIL, {"age": {"min": 9}}], NO),
        ("adulte", [PUPIL], NO),
        ("personne", [PUPIL], YES),
        ("demandeur", [{"age": {"max": 37}}], YES),
        ("demandeur", [{"age": {"min": 38}}], NO),
        ("adulte", [{"age": {"min": 38}}], YES),
    ],
)
def test_the_same_member_satisfies_them_all(who: str, conditions: Any, expected: Any) -> None:
    assert asked("membre", {"pour": who, "conditions": conditions}, family(), "") == expected


def test_a_household_without_such_a_member() -> None:
    assert asked("membre", {"pour": "enfant", "conditions": [PUPIL]}, path="") == NO


def test_what_is_not_known_of_one_names_itself() -> None:
    data = family(enfants__0__etudes={"scolarite": None})
    found = asked("membre", {"pour": "personne", "conditions": [PUPIL]}, data, "")
    assert found == unknown("enfants.0.etudes.scolarite")


def test_it_says_what_is_required() -> None:
    value = {"pour": "enfant", "conditions": [PUPIL, {"age": {"max": 11}}]}
    assert said("membre", value) == "Avoir dans le foyer un enfant qui est à l’école primaire et qui a moins de 12 ans"
    value = {"pour": "adulte", "conditions": [{"enceinte": True}]}
    assert said("membre", value) == "Avoir dans le foyer une personne adulte qui attend un enfant"


def test_what_one_clause_cannot_say_is_listed() -> None:
    value = {"pour": "personne", "conditions": [{"une_de": [OLD, PUPIL]}]}
    told = "Avoir dans le foyer une personne qui remplit ceci : avoir au moins 60 ans ; ou être à l’école primaire"
    assert said("membre", value) == told
    told = "Remplir ceci, pour la personne qui demande : avoir au moins 60 ans"
    assert said("membre", {"pour": "demandeur", "conditions": [OLD]}) == told


@pytest.mark.parametrize(
    ("who", "conditions", "told"),
    [
        ("adulte", [{"aucune_de": [OLD]}], "Avoir un foyer où chaque adulte a au moins 60 ans"),
        ("enfant", [{"boursier": False}], "Avoir un foyer où chaque enfant reçoit une bourse d’études"),
        ("adulte", [OLD], "Ne pas avoir dans le foyer une personne adulte qui a au moins 60 ans"),
        (
            "personne",
            [OLD, PUPIL],
            "Ne pas avoir dans le foyer une personne qui a au moins 60 ans et qui est à l’école primaire",
        ),
    ],
)
def test_that_nobody_is_so_is_said_of_everybody_where_it_is_plainer(who: str, conditions: Any, told: str) -> None:
    assert said("aucune_de", [{"membre": {"pour": who, "conditions": conditions}}]) == told


def test_it_is_made_of_others() -> None:
    kind = declared(membre={"pour": "adulte", "conditions": [OLD]}).kind
    assert [one.kind.name for one in kind.inner()] == ["age"]
