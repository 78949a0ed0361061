"""What several households declare, end to end, without one's declaration hiding another's formula."""

from __future__ import annotations

import numpy
import pytest
from openfisca_core.periods import period

from mesaides.engine.crowd import Crowd
from mesaides.engine.declared import Array, Declared, Node, Overlay
from mesaides.engine.gathering import gathered, gathered_beside
from mesaides.engine.graph import graph_of
from mesaides.engine.members import Household
from mesaides.engine.populations import structure_of
from mesaides.engine.request import variable_of
from mesaides.engine.steps import Steps
from mesaides.engine.unrolling import unroll
from tests.engine.households import household, situation
from tests.engine.tiny_law import node, table

MONTH = period("2026-11")
AAH, RENT = ("aah", MONTH), ("loyer", MONTH)
RSA = ("rsa", MONTH)
NOTHING = Declared({}, {})
ALONE = structure_of(Household(situation(household())))
GRAPH = graph_of([RSA], {RSA: [AAH, RENT], AAH: []})
PROGRAM = unroll(GRAPH, frozenset(), [RSA], Steps())


def amount(*values: float) -> Array:
    return numpy.array(values, numpy.float32)


def array(of: Node, *values: float) -> Declared:
    return Declared({of: amount(*values)}, {})


def together(*households: Declared, model: Declared = NOTHING) -> Declared:
    """Households of one person, where « aah » has a formula and « loyer » has none, beside the one of a model."""
    crowd = Crowd([ALONE], [0] * len(households))
    whole = gathered([model], PROGRAM, Crowd([ALONE], [0]))
    return gathered_beside(whole, [model] * len(households), households, PROGRAM, crowd)


@pytest.mark.parametrize(
    ("households", "expected"),
    [
        ([array(RENT, 300), array(RENT, 400)], [300, 400]),
        ([array(RENT, 300), NOTHING], [300, 0]),
        ([array(AAH, 300), array(AAH, 0)], [300, 0]),
    ],
    ids=["an input", "an input that one leaves out", "a formula that both declare"],
)
def test_arrays_stand_end_to_end(households: list[Declared], expected: list[float]) -> None:
    found = together(*households)
    assert [one.tolist() for one in found.arrays.values()] == [expected]
    assert not found.overlays


def test_a_formula_that_one_declares_is_left_to_speak_for_the_other() -> None:
    """OpenFisca would give the default, not the formula, to whoever leaves the input out."""
    found = together(array(AAH, 300), NOTHING)
    assert not found.arrays
    assert found.overlays[AAH].known.tolist() == [True, False]
    assert found.overlays[AAH].values.tolist() == [300, 0]


def test_an_overlay_and_an_array_make_an_overlay() -> None:
    over = Declared({}, {AAH: Overlay(numpy.array([False]), amount(0))})
    assert together(array(AAH, 300), over, NOTHING).overlays[AAH].known.tolist() == [True, False, False]


def test_what_all_lay_over_a_formula_lets_it_run() -> None:
    """The model's own amount is told beside the one that each declares."""
    over = Declared({}, {AAH: Overlay(numpy.array([True]), amount(150))})
    found = together(over, over)
    assert AAH not in found.arrays
    assert found.overlays[AAH].known.tolist() == [True, True]


def test_what_all_declare_as_the_model_does_is_left_as_it_declares_it() -> None:
    model = array(RENT, 300)
    same, other = Declared(model.arrays, {}), array(RENT, 300)
    assert together(same, same, model=model).arrays[RENT].tolist() == [300]
    assert together(same, other, model=model).arrays[RENT].tolist() == [300, 300]


def test_what_the_model_alone_declares_is_taken_off_its_formula() -> None:
    found = together(NOTHING, array(AAH, 200), model=array(AAH, 300))
    assert found.overlays[AAH].known.tolist() == [False, True]
    assert not together(NOTHING, NOTHING, model=array(AAH, 300)).overlays


def test_at_the_end_of_some_way_a_value_is_given_too() -> None:
    """On a spiral: for who declares it the way ends there, for the others its steps go on."""
    law = table({"rsa 9": "rsa 8", "rsa 8": "rsa 7", "rsa 7": ""})
    graph = graph_of([node("rsa 9")], law)
    program = unroll(graph, frozenset({graph.ranks[node("rsa 8")]}), [node("rsa 9")], Steps())
    assert program.ends == {node("rsa 8")}
    found = gathered([array(node("rsa 8"), 500), NOTHING], program, Crowd([ALONE], [0, 0])).declared
    assert found.arrays[node("rsa 8")].tolist() == [500, 0]
    assert found.overlays[node("rsa 8")].known.tolist() == [True, False]


def test_choices_stay_choices() -> None:
    words = variable_of("activite").possible_values.encode(numpy.array(["retraite"]))
    activity = ("activite", MONTH)
    found = together(Declared({activity: words}, {}), NOTHING).arrays[activity]
    assert found.decode_to_str().tolist()[0] == "retraite"
