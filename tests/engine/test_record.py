"""The record of a calculation is the same from a state and from OpenFisca alone."""

from __future__ import annotations

from collections import Counter

import pytest
from openfisca_core.periods import period

from mesaides.engine import Demand
from mesaides.engine.deadline import NEVER
from mesaides.engine.declared import Node, stored
from mesaides.engine.law import law
from mesaides.engine.members import Household
from mesaides.engine.plan import nodes_of
from mesaides.engine.record import Record, Source, StateRecord
from mesaides.engine.request import Request, assemble
from mesaides.engine.watching import NativeRecord, watch
from tests.engine.households import adult, couple, employee, household, situation

AAH = ("aah", period("2026-11"))
PARTNERS = couple(employee(900), adult(handicap=True, taux_incapacite=0.85))


def from_a_state(request: Request, nodes: tuple[Node, ...]) -> Record:
    return StateRecord(law(request.household.month).state(request, nodes, None, NEVER))


def from_openfisca(request: Request, nodes: tuple[Node, ...], last: Node) -> Record:
    """Asked up to the last node wanted: what follows would run those of a spiral again."""
    simulation = watch(request, NEVER)
    for node in nodes[: nodes.index(last) + 1]:
        simulation.calculate(*node)
    return NativeRecord(simulation)


def compared(one: Record, other: Record, node: Node) -> Counter[Source]:
    """How many values of each source stand behind a node, once both records were found to tell the same of each."""
    seen: set[tuple[int, int]] = set()
    waiting = [(one.root(node), other.root(node))]
    while waiting:
        pair = waiting.pop()
        if pair in seen:
            continue
        seen.add(pair)
        told, also = (_told(record, place) for record, place in zip((one, other), pair, strict=True))
        assert told == also
        waiting += zip(one.reads(pair[0]), other.reads(pair[1]), strict=True)
    return Counter(one.source(place) for place, _ in seen)


def _told(record: Record, place: int) -> tuple[object, ...]:
    return stored(*record.node(place)), record.source(place), record.asked(place), record.array(place).tobytes()


@pytest.mark.parametrize("variable", ["af", "aide_logement", "rsa", "ppa"])
def test_both_tell_the_same_down_to_the_inputs(variable: str) -> None:
    """On spirals too, where one node has several values."""
    request = assemble(Household(situation(PARTNERS)))
    nodes = tuple(nodes_of([Demand("af")], request.household.month).values())
    node = (variable, period("2026-11"))
    found = compared(from_a_state(request, nodes), from_openfisca(request, nodes, node), node)
    assert min(found[source] for source in (Source.FORMULA, Source.DECLARED, Source.DEFAULT)) > 10


def test_both_tell_what_stands_beneath_an_amount_received() -> None:
    request = assemble(Household(situation(household(adult(prestations_recues={"aah": 300})))))
    nodes = tuple(nodes_of([Demand("aah")], request.household.month).values())
    for record in (from_a_state(request, nodes), from_openfisca(request, nodes, AAH)):
        place = record.root(AAH)
        assert record.source(place) is Source.FORMULA
        beneath = record.beneath(place)
        assert beneath is not None
        assert (beneath[0], record.array(place)[0]) == (0, 300)
