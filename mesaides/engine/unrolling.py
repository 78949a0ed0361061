"""How OpenFisca goes through the graph for given inputs: the same steps, without running a formula.

Steady nodes need no steps: whoever asks for them, and when, finds the same value. On a spiral, what
OpenFisca finds depends on the way: it gives a default to whoever goes round once too often, and
forgets afterwards what was found on that way. `unroll` takes that way exactly.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from mesaides.engine.declared import Node, stored
from mesaides.engine.graph import Graph
from mesaides.engine.program import Program, UnlearnedNodeError, Way, program
from mesaides.engine.steps import Steps

MAX_SPIRAL_LOOPS = 2
"""Two turns, then the default."""


class CircularError(ValueError):
    """A node needs itself, on the same period: OpenFisca refuses it too."""


def unroll(graph: Graph, declared: frozenset[int], wanted: Sequence[Node], table: Steps) -> Program:
    """The program of the wanted nodes, asked for in this order, when the values of the `declared` ranks are given.

    Steps that were never met are written in `table`.
    """
    return program(graph, table, way_of(graph, declared, wanted, table), declared)


def way_of(graph: Graph, declared: frozenset[int], wanted: Sequence[Node], table: Steps) -> Way:
    """The way to the wanted nodes; of the `declared` ranks, those on spirals alone change it."""
    walk = _Walk(graph, declared, table)
    answers = {stored(*node): walk.ask(stored(*node)) for node in wanted}
    return Way(answers, frozenset(walk.steps), frozenset(walk.ends))


class _Walk:
    """Where OpenFisca stands while it calculates."""

    def __init__(self, graph: Graph, declared: frozenset[int], table: Steps) -> None:
        self.graph, self.declared, self.table = graph, declared, table
        self.steps: set[int] = set()
        self.ends: set[int] = set()
        self.found: dict[int, int] = {}
        self.stack: list[int] = []
        self.running: defaultdict[str, list[int]] = defaultdict(list)
        self.spoilt: set[int] = set()

    def ask(self, node: Node) -> int:
        number = self.visit(self.graph.ranks[node])
        for rank in self.spoilt:
            self.found.pop(rank, None)
        self.spoilt.clear()
        return number

    def visit(self, rank: int) -> int:
        """Where the value of a node is found."""
        if self.graph.steady[rank] or rank in self.declared:
            self.ends.add(rank)
            return rank
        if rank in self.found:
            return self.found[rank]
        name = self.graph.nodes[rank][0]
        if rank in self.running[name]:
            raise CircularError(f"« {name} » se lit elle-même.")
        if len(self.running[name]) >= MAX_SPIRAL_LOOPS:
            self.spoil(rank, name)
            return self.add(rank, None)
        self.found[rank] = number = self.run(rank, name)
        return number

    def run(self, rank: int, name: str) -> int:
        if self.graph.asked[rank] is None:
            raise UnlearnedNodeError(self.graph.nodes[rank])
        self.stack.append(rank)
        self.running[name].append(rank)
        reads = tuple(map(self.visit, self.graph.reads[rank]))
        self.running[name].pop()
        self.stack.pop()
        return self.add(rank, reads)

    def add(self, rank: int, reads: tuple[int, ...] | None) -> int:
        number = self.table.number(rank, reads)
        self.steps.add(number)
        return number

    def spoil(self, rank: int, name: str) -> None:
        """Mark what was on the way since the spiral began; it is forgotten once the answer is found."""
        turns = 0
        for passed in [rank, *reversed(self.stack)]:
            self.spoilt.add(passed)
            turns += self.graph.nodes[passed][0] == name
            if turns > MAX_SPIRAL_LOOPS:
                return
