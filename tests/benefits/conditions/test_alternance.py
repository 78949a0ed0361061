"""An apprenticeship."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, said, unknown


@pytest.mark.parametrize(
    ("contract", "expected"),
    [("apprentissage", YES), ("aucune", NO), (None, unknown("demandeur.alternance"))],
)
def test_the_contract(contract: Any, expected: Any) -> None:
    assert asked("alternance", ["apprentissage"], alone(demandeur__alternance=contract)) == expected


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (["apprentissage"], "Être en contrat d’apprentissage"),
        (["aucune"], "Être sans contrat d’alternance"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("alternance", value) == sentence
