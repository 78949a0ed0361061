"""What the names of a formula stand for."""

from __future__ import annotations

import ast

import pytest

from mesaides.engine.scope import Scope
from mesaides.engine.taken import NotTimelessError, Taken


def scope(*lines: str) -> Scope:
    [function] = ast.parse("\n    ".join(["def formula(person, period, parameters):", *lines])).body
    assert isinstance(function, ast.FunctionDef)
    return Scope(function, None, "person", "period", "parameters")


def test_names_are_followed_to_what_they_stand_for() -> None:
    found = scope("before = period.last_year", "law = parameters(before).a", "home = person.menage", "one = law.b")
    assert found.periods["before"] == Taken((), (("last_year", None),))
    assert found.laws == {
        "law": Taken(("a",), (("last_year", None),)),
        "one": Taken(("a", "b"), (("last_year", None),)),
    }
    assert found.populations == {"person", "home"}


@pytest.mark.parametrize(
    "lines",
    [
        ("before = period.last_year", "before = period.last_month"),
        ("for period in (1, 2):", "    pass"),
        ("law = [law for law in (1, 2)]", "law = parameters(period)"),
    ],
)
def test_a_name_that_stands_for_two_things_is_not_followed(lines: tuple[str, ...]) -> None:
    with pytest.raises(NotTimelessError):
        scope(*lines)
