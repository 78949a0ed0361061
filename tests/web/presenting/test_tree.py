"""A value of the model, its period, its texts and the figures of the law, as they are read."""

from __future__ import annotations

import pytest

from mesaides.engine import Demand, explain
from mesaides.web.presenting.tree import MOST, Text, Value, node_at, period_in_french, text_of, told_tree
from tests.engine.households import situation


def count(value: Value) -> int:
    return 1 + sum(map(count, value.children))


@pytest.mark.parametrize(
    ("period", "told"), [("2026-11", "novembre 2026"), ("2024", "année 2024"), ("ETERNITY", ""), ("eternity", "")]
)
def test_a_period_is_told_in_words(period: str, told: str) -> None:
    assert period_in_french(period) == told


@pytest.mark.parametrize(
    ("reference", "text"),
    [
        ("Article 3 — https://exemple.fr/3", Text("Article 3", "https://exemple.fr/3")),
        ("https://exemple.fr/3", Text("Texte sur exemple.fr", "https://exemple.fr/3")),
        ("Article 3 du code", Text("Article 3 du code", "")),
    ],
)
def test_a_text_has_a_name_and_its_address(reference: str, text: Text) -> None:
    assert text_of(reference) == text


def test_the_tree_of_the_rsa_is_bounded_and_goes_on() -> None:
    origin = explain(situation(), Demand("rsa"))
    tree = told_tree(origin, lambda path: path)
    assert count(tree) <= MOST
    amount = tree.children[0]
    housing = next(one for one in amount.children if one.told.startswith("78,2"))
    assert any(law.value == "0,12" and law.since == "1er juin 2009" for law in housing.laws)
    found = node_at(origin, "rsa_forfait_logement", "2026-11")
    assert found is not None
    assert told_tree(found, lambda path: path).label == housing.label
    assert node_at(origin, "inconnue", "2026-11") is None
