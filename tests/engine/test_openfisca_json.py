"""The JSON for experts: the stock API's own code, given it, finds the amounts that we find."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from openfisca_web_api import handlers

from mesaides.engine import Computed, Demand, evaluate_alone
from mesaides.engine.openfisca_json import Exported, export, label_of
from mesaides.engine.system import system
from mesaides.household.situation import Situation
from tests.engine.households import adult, child, couple, employee, household, situation
from tests.engine.scales import RSA_HOUSED, TOLERANCE

DEMANDS = [Demand("rsa"), Demand("aide_logement"), Demand("af"), Demand("aah")]
MONTH = "2026-11"
# L’un reçoit l’allocation aux adultes handicapés, l’autre non : sa valeur est déclarée pour un seul des deux.
FAMILY = situation(
    couple(employee(900, handicap=True, prestations_recues={"aah": 400}), adult(), enfants=[child("2018-02-01")])
)


@pytest.fixture(scope="module")
def exported() -> Exported:
    return export(FAMILY, DEMANDS)


def _text(one: Exported) -> str:
    """As JSON has it: no day, and no number that is none."""
    return json.dumps([one.request, one.trace], allow_nan=False)


def _ours(one: Situation) -> dict[str, Any]:
    found = evaluate_alone(one, DEMANDS)
    return {demand.variable: outcome.values for demand, outcome in found.items() if isinstance(outcome, Computed)}


def test_the_stock_code_finds_the_same_amounts(exported: Exported) -> None:
    answer, ours = handlers.calculate(system(), copy.deepcopy(exported.request)), _ours(FAMILY)
    for variable in ("rsa", "aide_logement", "af"):
        assert answer["familles"]["demandeur"][variable][MONTH] == pytest.approx(ours[variable][""], abs=0.005)
    theirs = {path: answer["individus"][path]["aah"][MONTH] for path in ("demandeur", "conjoint")}
    assert theirs == pytest.approx({path: ours["aah"][path] for path in theirs}, abs=0.005)


def test_the_trace_has_the_form_and_the_values_of_the_stock_one(exported: Exported) -> None:
    stock = handlers.trace(system(), copy.deepcopy(exported.request))
    assert set(exported.trace) == set(stock)
    assert exported.trace["entitiesDescription"].keys() == stock["entitiesDescription"].keys()
    mine, theirs = exported.trace["trace"], stock["trace"]
    for key in (f"rsa<{MONTH}>", f"aide_logement<{MONTH}>", f"af<{MONTH}>"):
        assert mine[key]["value"] == pytest.approx(theirs[key]["value"], abs=0.005)
        assert mine[key]["dependencies"] == theirs[key]["dependencies"]
        assert set(mine[key]) == set(theirs[key]) - {"calculation_time", "formula_time"}


def test_the_same_household_gives_the_same_text(exported: Exported) -> None:
    again = export(FAMILY, DEMANDS)
    assert _text(exported) == _text(again)


def test_a_person_alone_has_the_amount_of_the_law() -> None:
    """651.69 € for a person alone since April 2026 (CASF D262-1), less 12 % of it for housing (CASF R262-9)."""
    one = export(situation(household()), [Demand("rsa")], traced=False)
    assert one.trace == {}
    answer = handlers.calculate(system(), one.request)
    assert answer["familles"]["demandeur"]["rsa"][MONTH] == pytest.approx(RSA_HOUSED, abs=TOLERANCE)


def test_what_is_declared_is_written_and_what_is_asked_is_null(exported: Exported) -> None:
    request = exported.request
    assert list(request) == ["familles", "individus", "foyers_fiscaux", "menages"]
    assert request["individus"]["demandeur"]["date_naissance"]["ETERNITY"]
    assert request["familles"]["demandeur"]["rsa"][MONTH] is None
    assert request["individus"]["demandeur"]["aah"][MONTH] == pytest.approx(400)
    assert request["individus"]["conjoint"]["aah"][MONTH] == 0


def test_a_variable_has_the_name_that_the_model_gives_it() -> None:
    assert label_of("rsa") == "Revenu de solidarité active"
