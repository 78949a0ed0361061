"""The tree of a variable, for a program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from mesaides.household.reading import read
from mesaides.simulations.explaining import UnexplainableError, explanation
from mesaides.simulations.run import simulate
from tests.household.households import TODAY, household


def nodes(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield tree
    for child in tree["enfants"]:
        yield from nodes(child)


def test_the_root_is_the_amount_of_the_simulation() -> None:
    situation = read(household(), today=TODAY)
    (right,) = [one for one in simulate(situation).rights if one.benefit == "revenu-solidarite-active"]
    assert round(explanation(situation, "rsa", 0)["valeurs"][""], 2) == right.amount


def test_a_value_is_unfolded_once() -> None:
    told = list(nodes(explanation(read(household(), today=TODAY), "rsa", 4)))
    first: dict[tuple[str, str], bool] = {}
    for node in told:
        key = (node["variable"], node["periode"])
        assert node["deja_dit"] == (key in first), key
        assert not (node["deja_dit"] and node["enfants"])
        first[key] = True
    assert any(node["deja_dit"] for node in told)


def test_the_last_level_says_what_it_hides() -> None:
    tree = explanation(read(household(), today=TODAY), "rsa", 0)
    assert (tree["enfants"], tree["suite"]) == ([], 2), "rsa_montant and rsa_non_calculable"


def test_a_yearly_variable_is_asked_for_the_year() -> None:
    assert explanation(read(household(), today=TODAY), "ars", 0)["periode"] == "2026"


def test_an_unknown_variable_is_refused() -> None:
    with pytest.raises(UnexplainableError):
        explanation(read(household(), today=TODAY), "inconnue")
