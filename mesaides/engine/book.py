"""What was learned of the law so far, and what goes with it."""

from __future__ import annotations

from functools import lru_cache

from mesaides.engine.declared import Declared, Node
from mesaides.engine.graph import Reads, graph_of
from mesaides.engine.populations import Structure
from mesaides.engine.state import State
from mesaides.engine.unrolling import Program, unroll

PROGRAMS = 64
"""Kept for each law; half a megabyte each."""


class Book:
    """What was learned so far: a graph, and what belongs to it. To learn more is to open another book."""

    def __init__(self, wanted: tuple[Node, ...], reads: Reads) -> None:
        self.graph = graph = graph_of(wanted, reads)
        self._program = lru_cache(PROGRAMS)(lambda declared: unroll(graph, declared, wanted))
        self.references: dict[Structure, list[State]] = {}

    def program_for(self, declared: Declared) -> Program:
        """The program of the households that declare the same formulas' values."""
        return self._program(frozenset(self.graph.formulas_among(declared.arrays)))
