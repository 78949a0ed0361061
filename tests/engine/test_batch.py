"""Many households at once: each has what it has alone, and those that differ too much stand apart."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from openfisca_core.periods import period

from mesaides.engine import batch
from mesaides.engine.batch import FEW, calculate_all
from mesaides.engine.calculation import calculate
from mesaides.engine.deadline import NEVER, Deadline, TooLongError
from mesaides.engine.declared import Node
from mesaides.engine.finding import Finding, Found, Native
from mesaides.engine.law import Law, law
from mesaides.engine.members import Household
from mesaides.engine.request import Request, assemble
from mesaides.engine.together import Share
from tests.engine.households import Json, adult, child, couple, employee, home, household, situation

NODES: tuple[Node, ...] = (("aide_logement", period("2026-11")), ("aah", period("2026-11")))
DISABLED = {"handicap": True, "taux_incapacite": 0.8}
ALIKE = [household(employee(wage), logement=home(loyer=rent)) for wage, rent in ((300, 450), (900, 450), (900, 200))]


def request(data: Json) -> Request:
    return assemble(Household(situation(data)))


@pytest.fixture(autouse=True)
def _learned(monkeypatch: pytest.MonkeyPatch) -> None:
    """The law is known, and no number of households is too few."""
    law(request(ALIKE[0]).household.month).learn(NODES)
    monkeypatch.setattr(batch, "FEW", 1)


def found(*households: Json, deadline: Deadline = NEVER) -> list[Finding]:
    return calculate_all([request(one) for one in households], [NODES] * len(households), None, deadline)


def values(finding: Finding) -> list[bytes]:
    return [finding.value(node).tobytes() for node in NODES]


def alone(data: Json) -> list[bytes]:
    return values(calculate(request(data), NODES, None, NEVER))


def test_each_has_what_it_has_alone_in_the_order_given() -> None:
    family = couple(employee(1200), adult(), enfants=[child("2018-01-01"), child("2020-01-01")])
    mixed = [ALIKE[0], family, ALIKE[1], household(adult("1950-01-01", "retraite")), ALIKE[2]]
    assert [values(one) for one in found(*mixed)] == [alone(one) for one in mixed]


def test_households_of_any_structure_are_found_together() -> None:
    together = found(*ALIKE, couple(adult(), adult()))
    assert [type(one) for one in together] == [Share] * 4


def test_a_few_households_are_sooner_found_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "FEW", FEW)
    assert [type(one) for one in found(*ALIKE)] == [Found] * 3
    assert {type(one) for one in found(*ALIKE * 3)} == {Share}


def test_one_who_declares_a_benefit_takes_nothing_from_the_others() -> None:
    """Put in one plain simulation, one declared AAH sets that of all the others to nothing."""
    entitled = household(adult(**DISABLED))
    receiving = household(adult(**DISABLED, prestations_recues={"aah": 500}))
    assert [values(one) for one in found(entitled, receiving)] == [alone(entitled), alone(receiving)]


def test_no_more_than_a_bounded_number_are_held_together(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    usual = Law.together

    def counted(law: Law, requests: list[Request], *others: Any) -> Any:
        sizes.append(len(requests))
        return usual(law, requests, *others)

    monkeypatch.setattr(batch, "TOGETHER", 2)
    monkeypatch.setattr(Law, "together", counted)
    assert [values(one) for one in found(*ALIKE, ALIKE[0])] == [alone(one) for one in (*ALIKE, ALIKE[0])]
    assert sizes == [2, 2]


def test_what_cannot_be_done_together_is_done_one_by_one(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_given: object) -> None:
        raise ValueError("437,25 €")

    monkeypatch.setattr(Law, "together", refuse)
    with caplog.at_level(logging.WARNING, "mesaides.engine"):
        assert [values(one) for one in found(*ALIKE)] == [alone(one) for one in ALIKE]
    assert caplog.messages == ["Calcul repris foyer par foyer (ValueError)"]


def test_a_node_that_the_model_does_not_have_is_left_to_openfisca() -> None:
    missing = (("variable_disparue", period("2026-11")),)
    assert isinstance(calculate_all([request(ALIKE[0])], [missing], None, NEVER)[0], Native)


def test_a_deadline_stops_all() -> None:
    with pytest.raises(TooLongError):
        found(*ALIKE, deadline=Deadline.within(-1))
    assert len(found(*ALIKE)) == 3
