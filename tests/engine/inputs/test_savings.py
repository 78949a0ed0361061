"""Savings and property: all with the demandeur, for the law adds the members' together."""

import pytest

from tests.engine.households import adult, couple, household, missing
from tests.engine.inputs.answers import answer

FIELDS = (
    "livret_a",
    "epargne_revenus_non_imposables",
    "epargne_revenus_imposables",
    "valeur_patrimoine_loue",
    "valeur_immo_non_loue",
    "valeur_terrains_non_loues",
    "valeur_locative_immo_non_loue",
    "valeur_locative_terrains_non_loues",
)


@pytest.mark.parametrize("name", FIELDS)
def test_savings_stand_once(name: str) -> None:
    data = couple(adult(), adult(), patrimoine={name: 12_000})
    assert answer(name, data) == 12_000
    assert answer(name, data, "conjoint") == 0
    assert [answer(other, data) for other in FIELDS if other != name] == [0] * 7


@pytest.mark.parametrize("name", FIELDS)
def test_savings_that_are_not_told_are_none(name: str) -> None:
    assert answer(name, household()) == 0


def test_a_rental_value_that_nobody_knows_is_unknown() -> None:
    data = household(patrimoine={"valeur_immo_non_loue": 50_000, "valeur_locative_immo_non_loue": None})
    assert answer("valeur_locative_immo_non_loue", data) is None
    assert "patrimoine.valeur_locative_immo_non_loue" in missing(data, "rsa")
