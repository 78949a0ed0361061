"""What a calculation learns on its way does not mix what was known before with what is known after."""

from __future__ import annotations

from openfisca_core.periods import period

from mesaides.engine import Demand
from mesaides.engine.book import Book
from mesaides.engine.deadline import NEVER
from mesaides.engine.law import Law
from mesaides.engine.members import Household
from mesaides.engine.plan import nodes_of
from mesaides.engine.request import assemble
from mesaides.engine.simulation import build
from mesaides.household.periods import Month
from tests.engine.households import household, situation

MONTH = Month(2026, 11)
RFR = ("rfr", period("2024"))


def test_a_reference_that_needs_to_learn_starts_all_again_in_one_book() -> None:
    """This household declares its reference income; the neutral one it starts from has it worked out."""
    nodes = tuple(nodes_of([Demand("rsa"), Demand("ars", yearly=True)], MONTH).values())
    rule = Law(MONTH)
    rule.learn(nodes)
    rule._book = Book(nodes, {node: reads for node, reads in rule._lesson.reads.items() if node != RFR})
    request = assemble(Household(situation(household(impots={"2024": {"rfr": 9_000}}))))
    state = rule.state(request, nodes, None, NEVER)
    assert state.program.graph is rule._book.graph
    alone = build(request)
    for name, at in nodes:
        expected = alone.calculate(name, at)
        assert state.value(state.program.answers[name, at]).tobytes() == expected.tobytes(), name
