"""What each formula of the law reads, as a graph: learned once, true of every household.

OpenFisca's formulas are written for whole populations: what they ask for does not depend on the
values they find. Whoever runs a formula checks it again (`stage.Stage`): an exception is seen.
"""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from mesaides.engine.declared import Formula, Node, formula_of, stored
from mesaides.engine.inputs import all_inputs
from mesaides.engine.rows import Rows
from mesaides.engine.timeless import likeness

Reads = Mapping[Node, Sequence[Node]]
"""What the formula of a node asks for, in order and with repetitions."""


@dataclass(frozen=True)
class Graph:
    """The nodes that some results come from. Each has a rank, above those it reads but for spirals.

    `formulas`: what finds its value; `None` for an input.
    `asked`: what its formula asks for; `None` for an input, and for a formula that was never seen running.
    `readers`: the steady nodes that read each.
    `steady`: 1 when its value comes from inputs alone. The others stand on a spiral (housing benefit
    reads last month's RSA, which reads housing benefit): theirs depends on how they are reached too.
    """

    ranks: Mapping[Node, int]
    nodes: Sequence[Node]
    formulas: Sequence[Formula | None]
    asked: Sequence[tuple[Node, ...] | None]
    reads: Rows
    readers: Rows
    steady: Sequence[int]

    @cached_property
    def bits(self) -> Mapping[str, int]:
        """A bit for each variable that a household may declare."""
        return _bits((item.variable, None) for item in all_inputs())

    @cached_property
    def own_bits(self) -> Sequence[int]:
        """The bit of each node's variable, 0 where nobody declares it."""
        return [self.bits.get(name, 0) for name, _ in self.nodes]

    @cached_property
    def alike(self) -> Sequence[int]:
        """For each node, the same number as those whose formula finds the same from the same values; 0: as no other."""
        numbers: dict[Hashable, int] = {None: 0}
        each = zip(self.nodes, self.formulas, self.asked, strict=True)
        likes = (None if asked is None else likeness(node, formula, asked) for node, formula, asked in each)
        return array("I", (numbers.setdefault(like, len(numbers)) for like in likes))

    def has_formula(self, rank: int) -> bool:
        return self.asked[rank] is not None or self.formulas[rank] is not None

    def is_formula(self, node: Node) -> bool:
        return node in self._formulas

    def formulas_among(self, nodes: Iterable[Node]) -> Iterator[int]:
        """The ranks of the nodes that a formula would find."""
        return map(self._formulas.__getitem__, filter(self._formulas.__contains__, nodes))

    @cached_property
    def _formulas(self) -> Mapping[Node, int]:
        return {node: rank for node, rank in self.ranks.items() if self.has_formula(rank)}


def graph_of(wanted: Iterable[Node], table: Reads) -> Graph:
    """The graph of everything that the wanted nodes are known to come from."""
    anew: dict[Node, Node] = {}
    nodes = [_side_by_side(node, anew) for node in _after_their_reads(wanted, table)]
    ranks = {node: rank for rank, node in enumerate(nodes)}
    asked = [tuple(_side_by_side(read, anew) for read in table[node]) if node in table else None for node in nodes]
    reads = [tuple(ranks[stored(*read)] for read in reads or ()) for reads in asked]
    steady = _steady(nodes, reads)
    formulas = [formula_of(node) for node in nodes]
    return Graph(ranks, nodes, formulas, asked, Rows(reads), Rows(_steady_readers(reads, steady)), bytes(steady))


def _side_by_side(node: Node, anew: dict[Node, Node]) -> Node:
    """The node written anew, once: what was learned lies scattered, and a process that reads it copies every page."""
    return anew.setdefault(node, (node[0], node[1]))


def _after_their_reads(wanted: Iterable[Node], table: Reads) -> list[Node]:
    """The nodes in depth-first order; a loop of the stack, since chains of formulas are long."""
    done: dict[Node, None] = {}
    seen: set[Node] = set()
    for root in wanted:
        stack = _opened([stored(*root)], table, seen)
        while stack:
            node, reads = stack[-1]
            following = _opened(reads, table, seen)
            if following:
                stack += following
            else:
                done[node] = None
                stack.pop()
    return list(done)


def _opened(nodes: Iterable[Node], table: Reads, seen: set[Node]) -> list[tuple[Node, Iterator[Node]]]:
    """The first node not yet seen, with what is left to see of its reads."""
    for node in nodes:
        if node not in seen:
            seen.add(node)
            return [(node, iter([stored(*read) for read in table.get(node, ())]))]
    return []


def _steady_readers(reads: Sequence[tuple[int, ...]], steady: Sequence[bool]) -> list[list[int]]:
    readers: list[list[int]] = [[] for _ in reads]
    for rank, ranks in enumerate(reads):
        if steady[rank]:
            for read in set(ranks):
                readers[read].append(rank)
    return readers


def _steady(nodes: Sequence[Node], reads: Sequence[tuple[int, ...]]) -> list[bool]:
    """A spiral needs a variable that comes from itself twice over, on other periods: what reaches one is not steady."""
    bits = _bits(nodes)
    own = [bits[name] for name, _ in nodes]
    origins = _gathered(reads, own)
    again = [bit & origin for bit, origin in zip(own, origins, strict=True)]
    twice = _gathered(reads, again)
    spiralling = 0
    for bit, origin in zip(own, twice, strict=True):
        spiralling |= bit & origin
    return [not spiralling & (bit | origin) for bit, origin in zip(own, origins, strict=True)]


def _bits(nodes: Iterable[tuple[str, object]]) -> dict[str, int]:
    return {name: 1 << rank for rank, name in enumerate(sorted({name for name, _ in nodes}))}


def _gathered(reads: Sequence[tuple[int, ...]], own: Sequence[int]) -> list[int]:
    """For each node, the marks of all that it comes from; passes go on until nothing changes, because of spirals."""
    gathered = [0] * len(own)
    changed = True
    while changed:
        changed = False
        for rank, ranks in enumerate(reads):
            marks = 0
            for read in ranks:
                marks |= gathered[read] | own[read]
            if marks != gathered[rank]:
                gathered[rank], changed = marks, True
    return gathered
