"""What was learned of the law so far, and what goes with it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from threading import RLock

from mesaides.engine.declared import Declared, Node
from mesaides.engine.graph import Reads, graph_of
from mesaides.engine.populations import Structure
from mesaides.engine.state import State
from mesaides.engine.steps import Steps
from mesaides.engine.unrolling import Program, UnlearnedNodeError, unroll

PROGRAMS = 256
"""Kept for each law; some fifty kilobytes each beside the steps that they share."""

STEPS = 150_000
"""Written at most for each law, a fifth of a kilobyte each: past it, a new book is opened."""


class FullBookError(RuntimeError):
    """No step can be written any more."""


class Book:
    """What was learned so far: a graph, and what belongs to it. To learn more is to open another book."""

    def __init__(self, known: Iterable[Node], reads: Reads) -> None:
        self.graph = graph_of(known, reads)
        self.steps = Steps()
        self.references: dict[Structure, list[State]] = {}
        self._lock = RLock()
        self._program = lru_cache(PROGRAMS)(self._unrolled)

    def program_for(self, declared: Declared, wanted: tuple[Node, ...]) -> Program:
        """The program of the households that declare the same formulas' values and are asked the same.

        Raises `UnlearnedNodeError` for what stands in another book, `FullBookError` when this one has no room left.
        """
        return self._program(frozenset(self.graph.formulas_among(declared.arrays)), wanted)

    def _unrolled(self, declared: frozenset[int], wanted: tuple[Node, ...]) -> Program:
        for node in wanted:
            if node not in self.graph.ranks:
                raise UnlearnedNodeError(node)
        with self._lock:
            if len(self.steps) > STEPS:
                raise FullBookError
            return unroll(self.graph, declared, wanted, self.steps)
