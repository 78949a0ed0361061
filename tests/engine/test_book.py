"""What a calculation learns on its way does not mix what was known before with what is known after."""

from __future__ import annotations

import pytest
from openfisca_core.periods import period

from mesaides.engine import Demand
from mesaides.engine.book import Book, FullBookError
from mesaides.engine.deadline import NEVER
from mesaides.engine.declared import Node
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


@pytest.mark.parametrize(
    ("node", "turns"),
    [
        (("apl", period("2026-11")), True),
        (("salaire_net", period("2026-05")), False),
        (("loyer", period("2026-11")), False),
    ],
    ids=["a formula on a spiral", "another formula", "an input"],
)
def test_a_value_declared_on_a_spiral_alone_changes_the_way(node: Node, *, turns: bool) -> None:
    rule = Law(MONTH)
    rule.learn([("aide_logement", period("2026-11"))])
    book = rule._book
    formulas = frozenset(book.graph.formulas_among([node]))
    assert book.kind(formulas) == (formulas if turns else frozenset())
    assert node in book.graph.ranks


def test_a_full_book_is_left_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same values are found in the next one."""
    rsa = (("rsa", period("2026-11")),)
    rule, request = Law(MONTH), assemble(Household(situation(household())))
    before = rule.state(request, rsa, None, NEVER)
    full = rule._book
    monkeypatch.setattr(full, "_way", lambda *_asked: (_ for _ in ()).throw(FullBookError))
    full._program.cache_clear()
    after = rule.state(request, rsa, None, NEVER)
    assert rule._book is not full
    assert (
        after.value(after.program.answers[rsa[0]]).tobytes() == before.value(before.program.answers[rsa[0]]).tobytes()
    )
