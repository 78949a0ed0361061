"""The register of the kinds of condition, and their usual shapes."""

import re
from typing import Any

import pytest
from pydantic import ValidationError

from mesaides.benefits.kind import KINDS, About, DuplicateKind, Kind, condition, every
from tests.benefits.cases import declared


def test_two_kinds_of_one_name_stop_everything() -> None:
    with pytest.raises(DuplicateKind, match="« age »"):
        condition("age", About.PERSONNE)(type("Age", (Kind,), {}))
    assert KINDS["age"].__module__ == "mesaides.benefits.conditions.age"


@pytest.mark.parametrize(
    ("kind", "one", "other", "contradict"),
    [
        ("age", {"min": 16, "max": 25}, {"min": 60}, True),
        ("age", {"max": 25}, {"min": 25}, False),
        ("quotient_familial_caf", {"max": 700}, {"min": 701}, True),
        ("scolarite", ["college"], ["lycee"], True),
        ("scolarite", ["college", "lycee"], ["lycee"], False),
        ("boursier", True, False, True),
        ("boursier", True, True, False),
        ("recoit", ["a"], ["b"], False),
    ],
)
def test_what_nobody_meets_both(kind: str, one: Any, other: Any, contradict: bool) -> None:
    first, second = declared(**{kind: one}).kind, declared(**{kind: other}).kind
    assert first.contradicts(second) is second.contradicts(first) is contradict


@pytest.mark.parametrize(
    ("kind", "value", "says"),
    [
        ("age", {}, "Aucune limite"),
        ("age", {"min": 30, "max": 20}, "min (30) dépasse max (20)"),
        ("age", {"min": "16"}, "valid integer"),
        ("age", {"mini": 16}, "not permitted"),
        ("boursier", "oui", "valid boolean"),
        ("scolarite", [], "at least 1"),
    ],
)
def test_a_shape_that_cannot_hold_is_refused(kind: str, value: Any, says: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(says)):
        declared(**{kind: value})


def test_all_the_kinds_of_some_conditions() -> None:
    whole = declared(une_de=[{"age": {"min": 1}}, {"toutes": [{"boursier": True}, {"handicap": True}]}])
    assert [kind.name for kind in every((whole,))] == ["une_de", "age", "toutes", "boursier", "handicap"]


def test_a_kind_asks_nothing_of_the_engine_unless_it_says_so() -> None:
    kind = declared(age={"min": 1}).kind
    assert not kind.needs().benefits
    assert kind.inner() == ()
    assert kind.told({}) == kind.reason()


@pytest.mark.parametrize("method", ["holds", "reason"])
def test_a_kind_must_answer(method: str) -> None:
    with pytest.raises(NotImplementedError):
        getattr(Kind(), method)(*([None] if method == "holds" else []))
