"""Any of several conditions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, declared, said, unknown

ADULT, OLD, GRANTED = {"age": {"min": 18}}, {"age": {"min": 60}}, {"boursier": True}


@pytest.mark.parametrize(("conditions", "expected"), [([OLD, ADULT], YES), ([OLD, GRANTED], NO)])
def test_one_is_enough(conditions: Any, expected: Any) -> None:
    assert asked("une_de", conditions) == expected


def test_an_unknown_one_matters_only_when_no_other_holds() -> None:
    nobody_knows = alone(demandeur__boursier=None)
    assert asked("une_de", [GRANTED, ADULT], nobody_knows) == YES
    assert asked("une_de", [GRANTED, OLD], nobody_knows) == unknown("demandeur.boursier")


def test_it_says_what_is_required() -> None:
    told = "Avoir au moins 60 ans ; ou recevoir une bourse d’études"
    assert said("une_de", [OLD, GRANTED]) == told


def test_it_is_made_of_others() -> None:
    assert [one.kind.name for one in declared(une_de=[OLD, GRANTED]).kind.inner()] == ["age", "boursier"]
