"""Two ways are told in the same steps where a declared value can stand over a formula; elsewhere each keeps its own."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from mesaides.engine.declared import Node
from mesaides.engine.graph import Graph, graph_of
from mesaides.engine.merging import Merger
from mesaides.engine.steps import FIRST_STEP, Steps
from mesaides.engine.unrolling import CircularError, Way, way_of
from tests.engine.test_unrolling import SPIRAL, any_law
from tests.engine.tiny_law import mixed, node

NOTHING: frozenset[int] = frozenset()


def ways_of(wanted: list[str], *declared: tuple[str, ...]) -> tuple[Steps, list[Way], list[frozenset[int]]]:
    nodes = [node(one) for one in wanted]
    graph, table = graph_of(nodes, SPIRAL), Steps()
    kinds = [frozenset(graph.ranks[node(one)] for one in told) for told in declared]
    return table, [way_of(graph, kind, nodes, table) for kind in kinds], kinds


def test_a_way_that_ends_where_another_goes_on_is_the_same() -> None:
    table, ways, kinds = ways_of(["aide_logement 11"], (), ("rsa 10",))
    found = Merger(table).merged(dict(zip(kinds, ways, strict=True)))
    assert len({found.answers[kind][node("aide_logement 11")] for kind in kinds}) == 1
    assert found.way.steps == ways[0].steps


def test_a_way_that_passes_the_end_of_a_spiral_keeps_its_own_steps() -> None:
    """Nothing is laid over the default of September: who declares that month goes another way."""
    table, ways, kinds = ways_of(["aide_logement 11"], (), ("aide_logement 9",))
    found = Merger(table).merged(dict(zip(kinds, ways, strict=True)))
    assert found.answers[kinds[0]] != found.answers[kinds[1]]
    assert found.answers[kinds[1]] == ways[1].answers


def test_ways_of_any_law_find_what_each_finds_alone() -> None:
    """Random laws and declarations: the merged steps, with what is declared laid over, give each kind its values."""
    compared = 0
    for seed in range(120):
        rng = Random(seed)  # noqa: S311 - des lois d’essai, pas un secret
        law = any_law(rng, future=False)
        wanted = rng.sample(list(law), 5)
        graph, table = graph_of(wanted, law), Steps()
        spirals = [rank for rank in range(len(graph.nodes)) if not graph.steady[rank]]
        kinds = {NOTHING, *(frozenset(rng.sample(spirals, min(k, len(spirals)))) for k in (1, 2, 3))}
        try:
            ways = {kind: way_of(graph, kind, wanted, table) for kind in kinds}
        except CircularError:
            continue
        found = Merger(table).merged(ways)
        for kind, way in ways.items():
            inputs = {rank: 1_000 + rank for rank in kind}
            assert _values(graph, table, found.answers[kind], inputs, over=True) == _values(
                graph, table, way.answers, inputs, over=False
            ), seed
            compared += len(way.answers)
    assert compared > 1_000


def _values(
    graph: Graph, table: Steps, answers: Mapping[Node, int], inputs: Mapping[int, int], *, over: bool
) -> list[int]:
    known: dict[int, int] = {}

    def value(number: int) -> int:
        if number not in known:
            known[number] = found(number)
        return known[number]

    def found(number: int) -> int:
        if number < FIRST_STEP:
            return (
                inputs[number] if number in inputs else int(mixed(graph.nodes[number], map(value, graph.reads[number])))
            )
        if table.is_default(number):
            return 0
        rank = table.rank(number)
        if over and rank in inputs:
            return inputs[rank]
        return int(mixed(graph.nodes[rank], map(value, table.reads(number))))

    return [value(number) for number in answers.values()]
