"""What blocks a declarative benefit: the conditions not met, by name, and by how much."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.case import Constats
from mesaides.benefits.model import Benefit
from mesaides.benefits.obstacles import is_past, obstacles
from mesaides.benefits.typography import NARROW
from mesaides.benefits.verdict import Measure
from tests.benefits.cases import alone, family, situation
from tests.simulations.benefits import declarative

WAGE = {"salaire_net": 1_312}
BRACKETS = {
    "selon": "ressources_mensuelles",
    "tranches": [{"jusqu_a": 800, "valeur": 90}, {"jusqu_a": 1_200, "valeur": 45}],
}


def blocking(benefit: Benefit, data: Any, **facts: Any) -> list[tuple[str, str, str | None]]:
    """Each obstacle with plain spaces."""
    found = obstacles(benefit, situation(data), Constats(**facts))
    return [(_plain(one.required), one.path, one.has and _plain(one.has)) for one in found]


def _plain(text: str) -> str:
    return text.replace(NARROW, " ").replace("\xa0", " ")


def test_a_ceiling_is_told_with_what_is_had_and_the_gap() -> None:
    card = declarative([{"ressources_mensuelles": {"max": 1_200}}], pour="foyer")
    expected = ("Avoir des ressources d’au plus 1 200 € par mois", "", "1 312 € par mois, soit 112 € de plus")
    assert blocking(card, alone(demandeur__revenus=WAGE)) == [expected]


def test_each_person_is_told_what_stops_them() -> None:
    """Born in 1990 and 1988: 36 and 38 years old on 22 November 2026."""
    card = declarative([{"age": {"max": 25}}, {"boursier": True}], pour="adulte")
    assert blocking(card, family()) == [
        ("Avoir moins de 26 ans", "demandeur", "36 ans aujourd’hui"),
        ("Recevoir une bourse d’études", "demandeur", None),
        ("Avoir moins de 26 ans", "conjoint", "38 ans aujourd’hui"),
        ("Recevoir une bourse d’études", "conjoint", None),
    ]


def test_what_the_engine_estimates_is_told_too() -> None:
    card = declarative([{"quotient_familial_caf": {"max": 700}}], pour="foyer")
    (found,) = blocking(card, alone(), quotient_familial_caf=Measure(712.4))
    assert found[2] == "712 € par mois, soit 13 € de plus"


def test_the_last_bracket_of_an_amount_is_a_ceiling() -> None:
    card = declarative([], pour="foyer", montant={"genre": "mensuel", "par_tranche": BRACKETS})
    expected = ("Avoir des ressources d’au plus 1 200 € par mois", "", "1 312 € par mois, soit 112 € de plus")
    assert blocking(card, alone(demandeur__revenus=WAGE)) == [expected]
    assert blocking(card, alone()) == []


def test_what_is_met_or_unknown_does_not_block() -> None:
    card = declarative([{"age": {"min": 18}}, {"boursier": True}])
    assert blocking(card, alone(demandeur__boursier=None)) == []


@pytest.mark.parametrize(
    ("pour", "born", "expected"),
    [
        ("demandeur", "1990-05-31", True),
        ("demandeur", "2005-05-31", False),
        ("adulte", "1990-05-31", False),  # the partner is still of age
        ("enfant", "1990-05-31", False),  # a child may still be born
    ],
)
def test_an_age_limit_that_is_past_closes_a_benefit_to_those_it_is_for(pour: str, born: str, expected: bool) -> None:
    card = declarative([{"age": {"max": 25}}], pour=pour)
    data = family(demandeur__date_naissance=born, conjoint__date_naissance="2003-01-01", enfants=[])
    assert is_past(card, situation(data)) is expected
