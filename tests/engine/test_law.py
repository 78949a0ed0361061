"""The law of a month: the same values from anywhere one starts, and a bounded memory."""

from __future__ import annotations

import pytest
from openfisca_core.errors import VariableNotFoundError
from openfisca_core.periods import period

from mesaides.engine.deadline import NEVER
from mesaides.engine.law import REFERENCES, STRUCTURES, Law, forget, law
from mesaides.engine.members import Household
from mesaides.engine.request import assemble
from mesaides.engine.state import State
from mesaides.household.periods import Month
from tests.engine.households import Json, adult, child, couple, employee, home, household, situation

NODE = ("aide_logement", period("2026-11"))
MONTH = Month(2026, 11)
STARTS = {
    "a reference": None,
    "the same": household(employee(900)),
    "another rent": household(employee(900), logement=home(loyer=300)),
    "another structure": couple(adult(), adult()),
}


@pytest.fixture
def fresh() -> Law:
    return Law(MONTH)


def of(data: Json) -> Household:
    return Household(situation(data))


def value(state: State) -> bytes:
    return state.value(state.program.answers[NODE]).tobytes()


@pytest.mark.parametrize("start", STARTS.values(), ids=list(STARTS))
def test_where_one_starts_from_changes_nothing(fresh: Law, start: Json | None) -> None:
    earlier = None if start is None else fresh.state(assemble(of(start)), (NODE,), None, NEVER)
    request = assemble(of(household(employee(900))))
    assert value(fresh.state(request, (NODE,), earlier, NEVER)) == value(
        Law(MONTH).state(request, (NODE,), None, NEVER)
    )


def test_a_state_of_another_graph_is_not_started_from(fresh: Law) -> None:
    request = assemble(of(household(employee(900))))
    other = Law(MONTH).state(request, (NODE,), None, NEVER)
    assert value(fresh.state(request, (NODE,), other, NEVER)) == value(fresh.state(request, (NODE,), None, NEVER))


def test_several_households_have_each_its_own_value(fresh: Law) -> None:
    requests = [assemble(of(household(employee(900), logement=home(loyer=rent)))) for rent in (100, 450, 200)]
    together = fresh.together(requests, (NODE,), None, NEVER)
    alone = [value(fresh.state(request, (NODE,), None, NEVER)) for request in requests]
    assert [one.value(NODE).tobytes() for one in together] == alone


def test_references_are_bounded_in_a_structure_and_in_number(fresh: Law) -> None:
    for year in range(1950, 1950 + 2 * REFERENCES):
        fresh.refer_to(of(household(adult(f"{year}-01-01"))), (NODE,))
    assert [len(states) for states in fresh._book.references.values()] == [REFERENCES]
    for children in range(STRUCTURES // 8):
        for partner in (None, "marie", "union_libre"):
            kids = [child("2016-01-01")] * children
            data = couple(adult(), adult(), partner, enfants=kids) if partner else household(enfants=kids)
            fresh.refer_to(of(data), (NODE,))
    assert 1 < len(fresh._book.references) <= STRUCTURES


def test_a_variable_that_the_model_does_not_have_is_refused() -> None:
    fresh = Law(MONTH)
    with pytest.raises(VariableNotFoundError):
        fresh.learn([("variable_disparue", period("2026-11"))])
    fresh.learn([NODE])
    assert NODE in fresh._book.graph.ranks


def test_what_was_learned_can_be_forgotten() -> None:
    before = law(MONTH)
    assert law(MONTH) is before
    forget()
    assert law(MONTH) is not before
