"""The law of a month, ready to answer: its graph, the programs that follow it, and references to start from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from threading import RLock

from mesaides.engine.deadline import NEVER, Deadline
from mesaides.engine.declared import Declared, Node, formula_of, written
from mesaides.engine.gathering import gathered
from mesaides.engine.graph import graph_of
from mesaides.engine.learning import lesson
from mesaides.engine.members import Household
from mesaides.engine.neutral import neutral
from mesaides.engine.populations import Structure, structure_of
from mesaides.engine.request import Request, assemble
from mesaides.engine.stage import Stage, UnforeseenReadError
from mesaides.engine.state import State, advance, blank
from mesaides.engine.unrolling import Program, UnlearnedNodeError, unroll
from mesaides.household.periods import Month

PROGRAMS = 64
"""Kept for each law; half a megabyte each."""

STRUCTURES = 48
"""Structures of households whose references are kept for each law; two megabytes a reference."""

REFERENCES = 6
"""References kept for a structure."""


class Law:
    """What is asked for in a month, always in the same order."""

    def __init__(self, month: Month, wanted: tuple[Node, ...]) -> None:
        self.wanted = wanted
        self._lesson = lesson(month)
        self._lock = RLock()
        self._study(wanted)

    def state(self, request: Request, earlier: State | None, deadline: Deadline) -> State:
        """Everything found for a household, from an earlier state of its own or from a reference."""
        declared, structure = written(request), structure_of(request.household)
        program = self._program_for(declared)
        start = self._start(request.household, structure, declared, earlier)
        return advance(Stage(structure), start, program, declared, deadline)

    def state_of_all(self, requests: Sequence[Request], earlier: State | None, deadline: Deadline) -> State:
        """The state of several households of one structure and one `kind`, each array end to end in their order."""
        structure = structure_of(requests[0].household)
        each = [written(request) for request in requests]
        start = self._start(requests[0].household, structure, each[0], earlier)
        stage, graph = Stage(structure, len(requests)), start.program.graph
        single = Stage(structure)
        declared = gathered(each, start.declared, single.default, graph.is_formula)
        program = self._program_for(declared)
        return advance(stage, start, program, declared, deadline)

    def kind(self, declared: Declared, *, exactly: bool) -> frozenset[int]:
        """The formulas' values that two households must both declare to be calculated together.

        Those on spirals; all of them, `exactly`, when it must be told what a result was read from.
        """
        graph = self._graph
        return frozenset(rank for rank in graph.formulas_among(declared.arrays) if exactly or not graph.steady[rank])

    def refer_to(self, household: Household) -> State:
        """Keep the state of a neutral household, for those of its structure to start from."""
        structure, declared = structure_of(household), written(assemble(household))
        with self._lock:
            program = self._program_for(declared)  # first: it may learn, and forget the references
            known = self._references.setdefault(structure, [])
            earlier = known[0] if known else blank(program.graph, structure)
            state = advance(Stage(structure), earlier, program, declared, NEVER)
            known.append(state)
            del known[:-REFERENCES]
            while len(self._references) > STRUCTURES:
                del self._references[next(iter(self._references))]
        return state

    def _start(self, household: Household, structure: Structure, declared: Declared, earlier: State | None) -> State:
        """The earlier state when it is one of the same graph and structure, else the nearest reference: the one
        that declares the most of the same values."""
        if earlier is not None and earlier.program.graph is self._graph and earlier.structure == structure:
            return earlier
        known = self._references.get(structure) or [self.refer_to(neutral(household))]
        same = set(map(id, declared.arrays.values()))
        return max(known, key=lambda state: sum(id(array) in same for array in state.declared.arrays.values()))

    def _program_for(self, declared: Declared) -> Program:
        """The program of the households that declare the same formulas' values; what it needs is learned."""
        while True:
            graph, program = self._graph, self._program
            try:
                return program(frozenset(graph.formulas_among(declared.arrays)))
            except UnlearnedNodeError as error:
                self._study([error.node])
                if error.node not in self._lesson.reads:
                    raise UnforeseenReadError(str(error)) from error

    def _study(self, nodes: Sequence[Node]) -> None:
        """Learn what the nodes read; what was kept for the former graph is forgotten."""
        with self._lock:
            self._lesson.learn(nodes)
            self._graph = graph = graph_of(self.wanted, self._lesson.reads)
            self._program = lru_cache(PROGRAMS)(lambda declared: unroll(graph, declared, self.wanted))
            self._references: dict[Structure, list[State]] = {}


@lru_cache(maxsize=8)
def law(month: Month, wanted: tuple[Node, ...]) -> Law:
    return Law(month, wanted)


def forget() -> None:
    """Forget everything learned of the model: it was changed."""
    for remembered in (law, lesson, formula_of):
        remembered.cache_clear()
