"""What to run to follow a way through the graph, for the households that declare the same formulas' values."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, compress, count

from mesaides.engine.declared import Node
from mesaides.engine.graph import Graph
from mesaides.engine.steps import FIRST_STEP, Steps


class UnlearnedNodeError(LookupError):
    """A formula is needed whose reads were never seen."""

    def __init__(self, node: Node) -> None:
        super().__init__(f"On ne sait pas encore ce que lit « {node[0]} » sur {node[1]}.")
        self.node = node


@dataclass(frozen=True)
class Way:
    """The way OpenFisca takes round the spirals: where each answer is found, its steps, and the nodes it ends at."""

    answers: dict[Node, int]
    steps: Collection[int]
    ends: Collection[int]

    def packed(self) -> Way:
        """The same to be kept: numbers end to end weigh fifteen times less than in a set."""
        return Way(self.answers, array("I", sorted(self.steps)), array("I", sorted(self.ends)))


@dataclass
class Program:
    """What to run for the households that declare the same formulas' values.

    `needed`: one byte per node of the graph, 1 when a result comes from its value. `kept`: the same for each step of
    `table`, which other programs share. `answers`: where the value of each wanted node is found.
    """

    graph: Graph
    table: Steps
    declared: frozenset[int]
    needed: bytearray
    kept: bytearray
    answers: dict[Node, int]

    @cached_property
    def ends(self) -> frozenset[Node]:
        """The nodes on spirals where its way ends."""
        ends = (rank for rank in self.declared if self.needed[rank] and not self.graph.steady[rank])
        return frozenset(map(self.graph.nodes.__getitem__, ends))

    @cached_property
    def turns(self) -> frozenset[Node]:
        """The nodes that it has steps for."""
        return frozenset(map(self.node, self.steps))

    @property
    def steps(self) -> Iterator[int]:
        """The numbers of its steps, each after those that it reads."""
        return compress(count(FIRST_STEP), self.kept)

    def readers(self, number: int) -> Iterator[int]:
        """Its steps that read a value."""
        return (reader for reader in self.table.readers(number) if self.keeps(reader))

    def steps_of(self, rank: int) -> Iterator[int]:
        return (number for number in self.table.of(rank) if self.keeps(number))

    def keeps(self, number: int) -> bool:
        """Whether a step is one of its own."""
        place = number - FIRST_STEP
        return place < len(self.kept) and bool(self.kept[place])

    def reads(self, number: int) -> tuple[int, ...]:
        """What stands behind a value: nothing behind an input, a declared value or a default."""
        if number >= FIRST_STEP:
            return self.table.reads(number)
        return () if number in self.declared else self.graph.reads[number]

    def rank(self, number: int) -> int:
        """The rank in the graph of what a number is a value of."""
        return self.table.rank(number) if number >= FIRST_STEP else number

    def node(self, number: int) -> Node:
        return self.graph.nodes[self.rank(number)]

    def origins(self, node: Node, among: Iterable[str]) -> set[str]:
        """Those of some variables, among all that may be declared, that a wanted node is computed from."""
        bits, marks = self.graph.bits, self._marks
        mark = marks[self.answers[node]]
        return {name for name in among if bits.get(name, 0) & mark}

    @cached_property
    def _marks(self) -> dict[int, int]:
        """The variables behind each answer, itself included, as the bits of an integer."""
        bits = self.graph.own_bits
        marks: dict[int, int] = {}
        for number in chain(compress(count(), self.needed), self.steps):
            mark = bits[self.rank(number)]
            for read in self.reads(number):
                mark |= marks[read]
            marks[number] = mark
        return {number: marks[number] for number in self.answers.values()}


def program(graph: Graph, table: Steps, way: Way, declared: frozenset[int]) -> Program:
    """What to run to follow a way. Raises `UnlearnedNodeError` where it is not known what a formula reads."""
    kept = bytearray(len(table))
    for number in way.steps:
        kept[number - FIRST_STEP] = 1
    return Program(graph, table, declared, _needed(graph, way.ends, declared), kept, way.answers)


def _needed(graph: Graph, ends: Iterable[int], declared: frozenset[int]) -> bytearray:
    """Mark steady nodes and all that they come from, up to what is declared."""
    needed = bytearray(len(graph.nodes))
    waiting = list(ends)
    while waiting:
        rank = waiting.pop()
        if needed[rank]:
            continue
        needed[rank] = 1
        if rank not in declared:
            if graph.asked[rank] is None and graph.has_formula(rank):
                raise UnlearnedNodeError(graph.nodes[rank])
            waiting += graph.reads[rank]
    return needed
