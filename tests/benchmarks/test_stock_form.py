"""A household told to the stock API is the one that our engine computes: same groups, same inputs, same demands."""

from __future__ import annotations

import json
from typing import Any

import numpy
import pytest
from openfisca_core.simulations import SimulationBuilder

from benchmarks.stock_amounts import same
from benchmarks.stock_form import stock_text
from mesaides.engine.members import Household
from mesaides.engine.request import assemble
from mesaides.engine.simulation import build
from mesaides.engine.system import system
from tests.engine.households import adult, child, couple, employee, household, situation

HOUSEHOLDS = {
    "seul": household(),
    "mariés": couple(employee(1500), adult(), enfants=[child("2018-03-02")]),
    "union libre": couple(adult(), employee(1200), "union_libre", enfants=[child("2010-05-06"), child("2020-01-31")]),
    "rattaché à ses parents": household(adult("2005-09-12", "etudiant", a_charge_fiscale_des_parents=True)),
}
MONTH = "2026-11"


def told(data: dict[str, Any]) -> dict[str, Any]:
    text: dict[str, Any] = json.loads(stock_text(situation(data), system().variables))
    return text


@pytest.mark.parametrize("data", HOUSEHOLDS.values(), ids=HOUSEHOLDS)
def test_the_persons_have_the_same_places(data: dict[str, Any]) -> None:
    theirs = SimulationBuilder().build_from_entities(system(), told(data))
    household = Household(situation(data))
    ours = build(assemble(household))
    assert list(theirs.persons.ids) == [member.path for member in household.members]
    for name, population in ours.populations.items():
        if name != "individu":
            assert list(theirs.populations[name].ids) == household.names(name)
            assert numpy.array_equal(theirs.populations[name].members_entity_id, population.members_entity_id)
            assert list(theirs.populations[name].members_role) == list(population.members_role)


def test_what_the_household_tells_is_given_and_the_rest_is_asked() -> None:
    text = told(household(adult("1985-01-15"), prestations_recues={"af": 151.05}))
    assert text["individus"]["demandeur"]["date_naissance"] == {"ETERNITY": "1985-01-15"}
    assert text["familles"]["demandeur"]["rsa"][MONTH] is None
    # Received net of the CRDS (0.5 %), held gross by the model.
    assert text["familles"]["demandeur"]["af"][MONTH] == pytest.approx(151.05 / 0.995)


def test_the_plan_comes_first_in_the_text() -> None:
    family = [
        name for name in told(household())["familles"]["demandeur"] if name in {"ppa", "rsa", "aide_logement", "asf"}
    ]
    assert family == ["aide_logement", "rsa", "ppa", "asf"]


def test_a_variable_that_the_stock_model_lacks_is_left_out() -> None:
    text = json.loads(stock_text(situation(), {"rsa", "salaire_de_base"}))
    assert set(text["familles"]["demandeur"]) == {"parents", "rsa"}


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (571.204, 571.2, True),
        (571.2, 571.25, False),
        (True, True, True),
        (True, False, False),
        ("zone_2", "zone_2", True),
        (12.0, None, False),
        (200_000.1, 200_000.0, True),
    ],
)
def test_values_are_compared_to_the_cent(one: Any, other: Any, alike: bool) -> None:
    assert same(one, other) is alike
