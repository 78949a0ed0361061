"""Only what differs is run again, down to the formula whose value stays the same."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy
import pytest
from openfisca_core.periods import period

from mesaides.engine.advancing import advance
from mesaides.engine.crowd import Crowd
from mesaides.engine.deadline import NEVER, Deadline
from mesaides.engine.declared import Array, Declared, Node, Overlay
from mesaides.engine.graph import Graph, graph_of
from mesaides.engine.members import Household
from mesaides.engine.populations import Structure, structure_of
from mesaides.engine.stage import Stage
from mesaides.engine.state import State, blank
from mesaides.engine.steps import Steps
from mesaides.engine.unrolling import unroll
from tests.engine.households import household, situation

MONTH = period("2026-11")
ALONE = structure_of(Household(situation(household())))


def of(name: str) -> Node:
    return name, MONTH


SHARE, KEPT, REAL = map(
    of, ("aide_logement_participation_minimale", "aide_logement_loyer_retenu", "aide_logement_loyer_reel")
)
CEILING, CHARGES, RENT, STATUS = map(
    of, ("aide_logement_loyer_plafond", "aide_logement_charges", "loyer", "statut_occupation_logement")
)


@cache
def graph() -> Graph:
    """The share left to the tenant reads the rent that is kept: the real one, up to a ceiling.

    With `constant` and `first`, asked of the model, which is not loaded to collect the tests.
    """
    return graph_of([SHARE], {SHARE: [KEPT, CHARGES], KEPT: [CEILING, REAL], REAL: [STATUS, RENT]})


TABLE = Steps()


class Counting(Stage):
    """Tells which formulas were run."""

    def __init__(self, structure: Structure = ALONE) -> None:
        super().__init__(structure)
        self.ran: list[Node] = []

    def run(self, node: Node, *given: Any) -> Any:
        self.ran.append(node)
        return super().run(node, *given)


def amount(*values: float) -> Array:
    return numpy.array(values, numpy.float32)


@cache
def constant() -> dict[Node, Array]:
    return {CEILING: amount(300), CHARGES: amount(0), STATUS: Stage(ALONE).default("statut_occupation_logement")}


def advanced(
    earlier: State, declared: Declared, stage: Stage | None = None, deadline: Deadline = NEVER
) -> tuple[State, list[Node]]:
    running = stage or Counting()
    program = unroll(graph(), frozenset(graph().formulas_among(declared.arrays)), [SHARE], TABLE)
    return advance(running, earlier, program, declared, deadline), getattr(running, "ran", [])


def renting(*rent: float) -> Declared:
    return Declared({**constant(), RENT: amount(*rent)}, {})


def found(state: State, node: Node) -> list[float]:
    return [float(one) for one in state.value(graph().ranks[node])]


@cache
def first() -> State:
    return advanced(blank(graph(), ALONE), renting(450))[0]


def test_from_nothing_everything_is_run_once() -> None:
    state, ran = advanced(blank(graph(), ALONE), renting(450))
    assert sorted(ran) == sorted([SHARE, KEPT, REAL])
    assert [found(state, REAL), found(state, KEPT)] == [[450], [300]]


@pytest.mark.parametrize(
    ("rent", "ran", "kept"),
    [(500, [REAL, KEPT], 300), (200, [REAL, KEPT, SHARE], 200), (450, [], 300)],
    ids=["still above the ceiling", "below it", "the same"],
)
def test_a_formula_runs_again_when_what_it_reads_has_changed(rent: float, ran: list[Node], kept: float) -> None:
    """Above the ceiling the rent that is kept is the same: nothing further is run."""
    declared = first().declared if rent == 450 else renting(rent)
    state, again = advanced(first(), declared)
    assert again == ran
    assert found(state, KEPT) == [kept]


def test_a_formula_whose_value_is_no_longer_declared_is_run() -> None:
    """And what it reads: nobody kept it up to date meanwhile."""
    told, _ = advanced(first(), Declared({**first().declared.arrays, KEPT: amount(100)}, {}))
    untold, ran = advanced(told, first().declared)
    assert [found(told, KEPT), found(untold, KEPT)] == [[100], [300]]
    assert ran == [REAL, KEPT, SHARE]


def test_an_overlay_stands_over_the_formula_whose_value_is_kept_beneath() -> None:
    overlay = Overlay(numpy.array([True]), amount(120))
    over, _ = advanced(first(), Declared(first().declared.arrays, {KEPT: overlay}))
    assert found(over, KEPT) == [120]
    assert [value.tolist() for value in over.beneath.values()] == [[300]]
    without, _ = advanced(over, first().declared)
    assert found(without, KEPT) == [300]
    assert not without.beneath


def test_a_state_is_never_changed_by_the_next() -> None:
    advanced(first(), renting(100))
    assert found(first(), KEPT) == [300]


THREE = Crowd([ALONE], [0, 0, 0])


@pytest.mark.parametrize("known", [True, False], ids=["from a state", "from nothing"])
def test_the_households_of_a_crowd_stand_beside_one(*, known: bool) -> None:
    """What they declare alike is given for one, and still reaches each of them."""
    given = Declared({**first().declared.arrays, RENT: amount(500, 200, 450)}, {})
    stage = Counting(THREE.structure)
    program = unroll(graph(), frozenset(graph().formulas_among(given.arrays)), [SHARE], TABLE)
    model = first() if known else advanced(blank(graph(), ALONE), first().declared)[0]
    state = advance(stage, model, program, given, NEVER, THREE)
    assert found(state, KEPT) == [300, 200, 300]
    assert graph().ranks[CEILING] not in state.wide


def test_what_no_household_finds_otherwise_is_left_as_it_is() -> None:
    """Three rents above the ceiling: what is kept of them is the model's own value."""
    given = Declared({**first().declared.arrays, RENT: amount(500, 600, 450)}, {})
    stage = Counting(THREE.structure)
    state = advance(stage, first(), first().program, given, NEVER, THREE)
    assert stage.ran == [REAL, KEPT]
    assert state.value(graph().ranks[KEPT]) is first().value(graph().ranks[KEPT])


def test_of_a_crowd_only_the_answers_are_kept_when_they_are_told() -> None:
    """What was read on the way is let go, and the answers are the same."""
    given = Declared({**first().declared.arrays, RENT: amount(500, 200, 450)}, {})
    share, kept = graph().ranks[SHARE], graph().ranks[KEPT]
    whole, light = (
        advance(Counting(THREE.structure), first(), first().program, given, NEVER, THREE, answers)
        for answers in (None, {share})
    )
    assert light.value(share).tolist() == whole.value(share).tolist()
    assert found(whole, KEPT) == [300, 200, 300]
    with pytest.raises(LookupError):
        light.value(kept)
