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
    told = "Avoir dans le foyer un enfant qui remplit ceci : être à l’école primaire ; avoir moins de 12 ans"
    assert said("membre", value) == told


def test_it_is_made_of_others() -> None:
    kind = declared(membre={"pour": "adulte", "conditions": [OLD]}).kind
    assert [one.kind.name for one in kind.inner()] == ["age"]
