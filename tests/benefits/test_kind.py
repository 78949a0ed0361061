"""The register of the kinds of condition, and their usual shapes."""

import pytest

from mesaides.benefits.kind import KINDS, About, DuplicateKind, Kind, condition, every
from tests.benefits.cases import declared


def test_two_kinds_of_one_name_stop_everything() -> None:
    with pytest.raises(DuplicateKind, match="« age »"):
        condition("age", About.PERSONNE)(type("Age", (Kind,), {}))
    assert KINDS["age"].__module__ == "mesaides.benefits.conditions.age"


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
