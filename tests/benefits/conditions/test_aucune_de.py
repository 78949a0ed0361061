"""None of several conditions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, declared, said, unknown

ADULT, OLD, GRANTED = {"age": {"min": 18}}, {"age": {"min": 60}}, {"boursier": True}


@pytest.mark.parametrize(("conditions", "expected"), [([OLD, GRANTED], YES), ([OLD, ADULT], NO)])
def test_none_may_hold(conditions: Any, expected: Any) -> None:
    assert asked("aucune_de", conditions) == expected


def test_an_unknown_one_matters_only_when_no_other_holds() -> None:
    nobody_knows = alone(demandeur__boursier=None)
    assert asked("aucune_de", [GRANTED, ADULT], nobody_knows) == NO
    assert asked("aucune_de", [GRANTED, OLD], nobody_knows) == unknown("demandeur.boursier")


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ([OLD], "Ne pas avoir au moins 60 ans"),
        ([{"boursier": False}], "Recevoir une bourse d’études"),
        ([{"boursier": True}], "Ne pas recevoir de bourse d’études"),
        ([{"activite": ["salarie", "independant"]}], "Ne pas être en emploi salarié ni à son compte"),
        ([{"gir": ["gir_1", "gir_2"]}], "Ne pas avoir de perte d’autonomie classée en GIR 1 ou 2"),
        ([{"aucune_de": [OLD]}], "Avoir au moins 60 ans"),
        ([OLD, GRANTED], "Ne remplir aucune de ces conditions : avoir au moins 60 ans ; recevoir une bourse d’études"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("aucune_de", value) == sentence


def test_it_is_made_of_others() -> None:
    assert [one.kind.name for one in declared(aucune_de=[OLD, GRANTED]).kind.inner()] == ["age", "boursier"]
