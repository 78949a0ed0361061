"""The law of a month, ready to answer: its graph, the programs that follow it, and references to start from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from threading import RLock

from mesaides.engine.book import Book
from mesaides.engine.deadline import NEVER, Deadline
from mesaides.engine.declared import Declared, Node, formula_of, written
from mesaides.engine.gathering import gathered
from mesaides.engine.learning import lesson
from mesaides.engine.members import Household
from mesaides.engine.neutral import neutral
from mesaides.engine.populations import Structure, structure_of
from mesaides.engine.request import Request, assemble
from mesaides.engine.stage import Stage, UnforeseenReadError
from mesaides.engine.state import State, advance, blank
from mesaides.engine.unrolling import UnlearnedNodeError
from mesaides.household.periods import Month

STRUCTURES = 48
"""Structures of households whose references are kept for each law; some five megabytes a reference."""

REFERENCES = 6
"""References kept for a structure."""

PATIENCE = 3
"""Households that OpenFisca calculates alone before a law is learned: learning takes as long as they do."""


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

        def follow(book: Book) -> State:
            program = book.program_for(declared)
            start = self._start(book, request.household, structure, declared, earlier)
            return advance(Stage(structure), start, program, declared, deadline)

        return self._by_the_book(follow)

    def state_of_all(self, requests: Sequence[Request], earlier: State | None, deadline: Deadline) -> State:
        """The state of several households of one structure and one `kind`, each array end to end in their order."""
        structure = structure_of(requests[0].household)
        each = [written(request) for request in requests]
        single, stage = Stage(structure), Stage(structure, len(requests))

        def follow(book: Book) -> State:
            start = self._start(book, requests[0].household, structure, each[0], earlier)
            declared = gathered(each, start.declared, single.default, book.graph.is_formula)
            return advance(stage, start, book.program_for(declared), declared, deadline)

        return self._by_the_book(follow)

    def kind(self, declared: Declared, *, exactly: bool) -> frozenset[int]:
        """The formulas' values that two households must both declare to be calculated together.

        Those on spirals; all of them, `exactly`, when it must be told what a result was read from.
        """
        graph = self._book.graph
        return frozenset(rank for rank in graph.formulas_among(declared.arrays) if exactly or not graph.steady[rank])

    def refer_to(self, household: Household) -> State:
        """Keep the state of a neutral household, for those of its structure to start from."""
        return self._by_the_book(lambda book: self._refer(book, household))

    def _refer(self, book: Book, household: Household) -> State:
        structure, declared = structure_of(household), written(assemble(household))
        with self._lock:
            program = book.program_for(declared)
            known = book.references.get(structure, [])
            earlier = known[0] if known else blank(book.graph, structure)
            state = advance(Stage(structure), earlier, program, declared, NEVER)
            book.references[structure] = [*known, state][-REFERENCES:]
            while len(book.references) > STRUCTURES:
                del book.references[next(iter(book.references))]
        return state

    def _start(
        self, book: Book, household: Household, structure: Structure, declared: Declared, earlier: State | None
    ) -> State:
        """The earlier state when it is one of the same graph and structure, else the nearest reference: the one
        that declares the most of the same values."""
        if earlier is not None and earlier.program.graph is book.graph and earlier.structure == structure:
            return earlier
        known = book.references.get(structure) or [self._refer(book, neutral(household))]
        same = set(map(id, declared.arrays.values()))
        return max(known, key=lambda state: sum(id(array) in same for array in state.declared.arrays.values()))

    def _by_the_book(self, follow: Callable[[Book], State]) -> State:
        """What `follow` finds in one book, from its first line to its last; what is not there yet is learned."""
        while True:
            try:
                return follow(self._book)
            except UnlearnedNodeError as error:
                self._study([error.node])
                if error.node not in self._lesson.reads:
                    raise UnforeseenReadError(str(error)) from error

    def _study(self, nodes: Sequence[Node]) -> None:
        """Learn what the nodes read. Another thread may be in the former book: it is left as it is."""
        with self._lock:
            self._lesson.learn(nodes)
            self._book = Book(self.wanted, self._lesson.reads)


def law(month: Month, wanted: tuple[Node, ...]) -> Law:
    """The law of a month and a list of nodes, learned now if it must be: a few seconds."""
    _interest(month, wanted)[0] = PATIENCE
    return _law(month, wanted)


def law_if_worth(month: Month, wanted: tuple[Node, ...]) -> Law | None:
    """The same when it is learned, or was asked for often enough to be worth it; `None` before."""
    interest = _interest(month, wanted)
    if interest[0] < PATIENCE:
        interest[0] += 1
        return None
    return _law(month, wanted)


@lru_cache(maxsize=8)
def _law(month: Month, wanted: tuple[Node, ...]) -> Law:
    return Law(month, wanted)


@lru_cache(maxsize=64)
def _interest(month: Month, wanted: tuple[Node, ...]) -> list[int]:
    """How many times a law was asked for before it was learned."""
    return [0]


def forget() -> None:
    """Forget everything learned of the model: it was changed."""
    for remembered in (_law, _interest, lesson, formula_of):
        remembered.cache_clear()
