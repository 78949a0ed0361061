"""Several conditions together."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, declared, said, unknown

ADULT, OLD, GRANTED = {"age": {"min": 18}}, {"age": {"min": 60}}, {"boursier": True}


@pytest.mark.parametrize(("conditions", "expected"), [([ADULT, ADULT], YES), ([ADULT, OLD], NO)])
def test_each_must_hold(conditions: Any, expected: Any) -> None:
    assert asked("toutes", conditions) == expected


def test_an_unknown_one_matters_only_when_the_others_hold() -> None:
    nobody_knows = alone(demandeur__boursier=None)
    assert asked("toutes", [GRANTED, OLD], nobody_knows) == NO
    assert asked("toutes", [GRANTED, ADULT], nobody_knows) == unknown("demandeur.boursier")


def test_it_says_what_is_required() -> None:
    assert said("toutes", [ADULT, GRANTED]) == "Avoir au moins 18 ans, et recevoir une bourse d’études"
    choice = {"une_de": [OLD, GRANTED]}
    told = "Avoir au moins 18 ans, et (avoir au moins 60 ans ; ou recevoir une bourse d’études)"
    assert said("toutes", [ADULT, choice]) == told


def test_it_is_made_of_others() -> None:
    assert [one.kind.name for one in declared(toutes=[OLD, GRANTED]).kind.inner()] == ["age", "boursier"]
