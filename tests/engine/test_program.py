"""A program tells what it keeps of the steps that all share, and what each answer comes from."""

from mesaides.engine.graph import graph_of
from mesaides.engine.program import program
from mesaides.engine.steps import FIRST_STEP, Steps
from mesaides.engine.unrolling import unroll, way_of
from tests.engine.test_unrolling import SPIRAL, unrolled
from tests.engine.tiny_law import node, table


def test_a_program_keeps_its_own_steps_of_those_that_all_share() -> None:
    wanted = [node("aide_logement 11")]
    graph, shared = graph_of(wanted, SPIRAL), Steps()
    longest = unroll(graph, frozenset(), wanted, shared)
    shorter = unroll(graph, frozenset({graph.ranks[node("rsa 10")]}), wanted, shared)
    assert len([*longest.steps]) == 5
    assert len([*shorter.steps]) == 1
    assert len(shared) == 6
    own = next(shorter.steps)
    assert not longest.keeps(own)
    assert [*shorter.readers(graph.ranks[node("rsa 10")])] == [own]
    assert shorter.ends == {node("rsa 10")}
    assert shorter.turns == {node("aide_logement 11")}
    assert own >= FIRST_STEP


def test_nothing_stands_behind_a_declared_value() -> None:
    program = unrolled(table({"rsa 9": "af 9", "af 9": "af 8", "af 8": ""}), "rsa 9", declared=("af 9",))
    assert program.reads(program.graph.ranks[node("af 9")]) == ()
    assert program.origins(node("rsa 9"), ("af", "rsa", "ppa")) == {"af", "rsa"}


def test_a_way_that_is_packed_leads_to_the_same_program() -> None:
    wanted = [node("aide_logement 11")]
    graph, steps = graph_of(wanted, SPIRAL), Steps()
    way = way_of(graph, frozenset(), wanted, steps)
    kept = program(graph, steps, way.packed(), frozenset())
    assert kept == unroll(graph, frozenset(), wanted, steps)
    assert way.packed().answers is way.answers
