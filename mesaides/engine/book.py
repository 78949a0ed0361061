"""What was learned of the law so far, and what goes with it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from threading import RLock

from mesaides.engine.declared import Declared, Node
from mesaides.engine.graph import Reads, graph_of
from mesaides.engine.merging import Kind, Merged, Merger
from mesaides.engine.model import Model
from mesaides.engine.populations import Structure
from mesaides.engine.program import Program, UnlearnedNodeError, Way, program
from mesaides.engine.state import State
from mesaides.engine.steps import Steps
from mesaides.engine.unrolling import way_of

PROGRAMS = 256
"""Kept for each law; some fifty kilobytes each beside the steps that they share."""

STEPS = 150_000
"""Written at most for each law, a fifth of a kilobyte each: past it, a new book is opened."""


Wanted = tuple[Node, ...]
"""What is asked for of a household, in order."""


NOTHING: Kind = frozenset()
"""What the kind whose way is the longest declares."""

MERGERS = 4


class FullBookError(RuntimeError):
    """No step can be written any more."""


class Book:
    """What was learned so far: a graph, and what belongs to it. To learn more is to open another book."""

    def __init__(self, known: Iterable[Node], reads: Reads) -> None:
        self.graph = graph_of(known, reads)
        self.steps = Steps()
        self.references: dict[Structure, list[State]] = {}
        self.model: Model | None = None
        self._lock = RLock()
        self._way = lru_cache(PROGRAMS)(self._found)
        self._merger = lru_cache(MERGERS)(lambda _wanted: Merger(self.steps))
        self._program = lru_cache(PROGRAMS)(self._built)

    def program_for(self, declared: Declared, wanted: Wanted) -> Program:
        """The program of the households that declare the same formulas' values and are asked the same.

        Raises `UnlearnedNodeError` for what stands in another book, `FullBookError` when this one has no room left.
        """
        return self.program_with(self.formulas(declared), wanted)

    def program_with(self, formulas: frozenset[int], wanted: Wanted) -> Program:
        """The same from the ranks of the formulas whose values are declared."""
        return self._program(formulas, wanted)

    def formulas(self, declared: Declared) -> frozenset[int]:
        """The ranks of the formulas whose values are declared."""
        return frozenset(self.graph.formulas_among(declared.arrays))

    def merged(self, kinds: Iterable[Kind], wanted: Wanted) -> Merged:
        """The ways of several kinds of households as one."""
        ways = {kind: self._way(kind, wanted) for kind in kinds}
        if len(ways) == 1:
            [(kind, way)] = ways.items()
            return Merged(way, {kind: way.answers})
        longest = self._way(NOTHING, wanted)
        with self._lock:
            return self._merger(wanted).merged({NOTHING: longest, **ways})

    def program_of(self, way: Way, declared: frozenset[int]) -> Program:
        """What to run to follow a way, for households that all declare some values and end where it ends."""
        turning = frozenset(rank for rank in way.ends if not self.graph.steady[rank])
        return program(self.graph, self.steps, way, declared | turning)

    def kind(self, declared: frozenset[int]) -> Kind:
        """Those of the values declared that change the way: those on spirals."""
        return frozenset(rank for rank in declared if not self.graph.steady[rank])

    def _built(self, declared: frozenset[int], wanted: Wanted) -> Program:
        return program(self.graph, self.steps, self._way(self.kind(declared), wanted), declared)

    def _found(self, declared: Kind, wanted: Wanted) -> Way:
        for node in wanted:
            if node not in self.graph.ranks:
                raise UnlearnedNodeError(node)
        with self._lock:
            if len(self.steps) > STEPS:
                raise FullBookError
            return way_of(self.graph, declared, wanted, self.steps).packed()
