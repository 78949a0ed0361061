"""What conditions need of the engine."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.case import NOTHING, Needs
from mesaides.benefits.verdict import NO, YES, Measure, unknown
from mesaides.engine import Computed, Demand, Failed
from mesaides.simulations.constats import QUOTIENT, constats_of, demands_for, needs_of
from tests.benefits.cases import alone, situation
from tests.simulations.benefits import benefit, declarative

RSA = "revenu-solidarite-active"
ALL = Needs(True, frozenset({RSA}))
HERE = situation(alone())


def test_only_declarative_benefits_need_something() -> None:
    by_quotient = declarative([{"une_de": [{"quotient_familial_caf": {"max": 700}}, {"recoit": [RSA]}]}])
    assert needs_of([benefit(), by_quotient]) == ALL
    assert needs_of([benefit(), declarative([{"age": {"max": 25}}])]) == NOTHING


def test_what_is_asked() -> None:
    assert set(demands_for(ALL, HERE)) == {QUOTIENT, Demand("rsa")}
    assert list(demands_for(NOTHING, HERE)) == []


@pytest.mark.parametrize(
    ("outcome", "measure"),
    [
        (Computed({"": 512.0}), Measure(512.0)),
        (Computed({"": 512.0}, missing=frozenset({"b", "a"})), Measure(512.0, ("a", "b"))),
        (Failed("ValueError"), Measure(None)),
    ],
)
def test_the_quotient(outcome: Any, measure: Measure) -> None:
    assert constats_of(Needs(True), HERE, {QUOTIENT: outcome}).quotient_familial_caf == measure


@pytest.mark.parametrize(
    ("outcome", "verdict"),
    [
        (Computed({"": 651.69}), YES),
        (Computed({"": 0.0}), NO),
        (Computed({"": 651.69}, missing=frozenset({"patrimoine"})), unknown("patrimoine", supposed=True)),
        (Computed({"": 0.0}, missing=frozenset({"patrimoine"})), unknown("patrimoine", supposed=False)),
        (Failed("ValueError"), unknown()),
    ],
)
def test_whether_a_benefit_is_received(outcome: Any, verdict: Any) -> None:
    found = constats_of(Needs(benefits=frozenset({RSA})), HERE, {Demand("rsa"): outcome})
    assert found.recues == {RSA: {"": verdict}}


def test_a_benefit_that_is_declared_is_received() -> None:
    declared = situation(alone(prestations_recues={"rsa": 500}))
    found = constats_of(Needs(benefits=frozenset({RSA})), declared, {Demand("rsa"): Computed({"": 0.0})})
    assert found.recues == {RSA: {"": YES}}


def test_where_the_rule_is_not_known_nobody_knows() -> None:
    mamoudzou = situation(alone(logement__commune="97611"))
    needs = Needs(benefits=frozenset({RSA}))
    assert list(demands_for(needs, mamoudzou)) == []
    assert constats_of(needs, mamoudzou, {}).recues == {RSA: {"": unknown()}}
