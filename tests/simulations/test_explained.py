"""What a program is told of an amount."""

from __future__ import annotations

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.household.reading import read
from mesaides.simulations.explained import explained
from tests.household.households import TODAY, household


def test_the_housing_benefit_is_told_to_its_rounding() -> None:
    """Zone 2, October 2026: 293.68 + 61.29 − 40.01 − 5 = 309.96 €, less 0.5 % (1.54 €), cut to the euro: 308 €."""
    answer = explained(read(household(), today=TODAY), catalogue().benefit("aide-logement"), 0)
    (told,) = answer["montants"]
    (month,) = told["mois"]
    counted = [(step["role"], step["valeur"]) for step in month["etapes"] if step["role"] != "pour_memoire"]
    assert counted == [
        ("plus", 293.68),
        ("plus", 61.29),
        ("moins", 40.01),
        ("moins", 0),
        ("moins", 5),
        ("moins", 1.54),
    ]
    assert month["total"] == pytest.approx(308.42, abs=0.01)
    assert [(step["role"], step["valeur"]) for step in told["ensuite"]] == [(None, 308)]
    assert (answer["arbre"]["variable"], answer["arbre"]["suite"]) == ("aide_logement", 3)


def test_a_benefit_without_story_has_its_tree() -> None:
    answer = explained(read(household(), today=TODAY), catalogue().benefit("allocation-soutien-familial"), 0)
    assert (answer["montants"], answer["sources"]) == ([], [])
    assert answer["arbre"]["variable"] == "asf"
