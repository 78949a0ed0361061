"""Values are read the same way, whichever way they were found."""

from __future__ import annotations

import pytest
from openfisca_core.periods import period

from mesaides.engine.deadline import NEVER
from mesaides.engine.finding import Finding, Found, Native
from mesaides.engine.law import law
from mesaides.engine.members import Household
from mesaides.engine.request import assemble
from mesaides.engine.simulation import build
from tests.engine.households import adult, couple, situation
from tests.engine.scales import AAH, TOLERANCE

AAH_NODE, RSA = ("aah", period("2026-11")), ("rsa", period("2026-11"))
DISABLED = {"handicap": True, "taux_incapacite": 0.8}
REQUEST = assemble(Household(situation(couple(adult(**DISABLED, prestations_recues={"aah": 500}), adult(**DISABLED)))))


def found(way: type) -> Finding:
    if way is Native:
        return Native(build(REQUEST))
    return Found(law(REQUEST.household.month).state(REQUEST, (AAH_NODE, RSA), None, NEVER))


@pytest.mark.parametrize("way", [Found, Native])
def test_a_value_and_what_stands_beneath_the_amount_declared(way: type) -> None:
    finding = found(way)
    assert finding.value(AAH_NODE).tolist() == pytest.approx([500, AAH], abs=TOLERANCE)
    assert finding.before_overlay[AAH_NODE].tolist() == pytest.approx([AAH, AAH], abs=TOLERANCE)


@pytest.mark.parametrize("way", [Found, Native])
def test_what_a_value_comes_from(way: type) -> None:
    finding = found(way)
    finding.value(RSA)
    assert finding.origins(RSA, ("salaire_net", "chomage_net", "pass_sport")) >= {"chomage_net"}
    assert "pass_sport" not in finding.origins(RSA, ("salaire_net", "pass_sport"))


def test_a_state_is_left_for_the_next_by_the_short_way_alone() -> None:
    assert found(Found).state is not None
    assert found(Native).state is None
