"""The law of a month, ready to answer: its graph, the programs that follow it, and references to start from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from threading import RLock
from typing import TypeVar

from mesaides.engine.advancing import advance
from mesaides.engine.book import Book, FullBookError, Wanted
from mesaides.engine.deadline import NEVER, Deadline
from mesaides.engine.declared import Declared, Node, stored, written
from mesaides.engine.learning import lesson
from mesaides.engine.members import Household
from mesaides.engine.neutral import neutral
from mesaides.engine.populations import structure_of
from mesaides.engine.program import UnlearnedNodeError
from mesaides.engine.request import Request, assemble, variable_of
from mesaides.engine.stage import Stage, UnforeseenReadError
from mesaides.engine.state import State, blank
from mesaides.engine.timeless import changes_of
from mesaides.engine.together import Share, found_together
from mesaides.household.periods import Month

STRUCTURES = 48
"""Structures of households whose references are kept for each law; some five megabytes a reference."""

REFERENCES = 6
"""References kept for a structure."""

Found = TypeVar("Found")

PATIENCE = 3
"""Households that OpenFisca calculates alone before a law is learned: learning takes as long as they do."""


class Law:
    """What a month's variables are computed from, each asked for in the order of its household's plan."""

    def __init__(self, month: Month) -> None:
        self._lesson = lesson(month)
        self._lock = RLock()
        self._known: dict[Node, None] = {}
        self._book = Book((), {})

    def learn(self, nodes: Iterable[Node]) -> None:
        """Learn what nodes are computed from, all at once: what is learned later starts another book."""
        with self._lock:
            unknown = [node for node in nodes if node not in self._known]
            if unknown:
                check_exist(unknown)
                self._known |= dict.fromkeys(unknown)
                self._study(unknown)

    def state(self, request: Request, wanted: Wanted, earlier: State | None, deadline: Deadline) -> State:
        """Everything found for a household, from an earlier state of its own or from a reference."""
        declared, structure = written(request), structure_of(request.household)

        def follow(book: Book) -> State:
            program = book.program_for(declared, wanted)
            start = self._start(book, request.household, wanted, declared, earlier)
            return advance(Stage(structure), start, program, declared, deadline)

        self.learn(wanted)
        return self._by_the_book(follow)

    def together(
        self, requests: Sequence[Request], wanted: Wanted, earlier: State | None, deadline: Deadline
    ) -> list[Share]:
        """What is found for each of several households, all calculated as one."""
        self.learn(wanted)
        return self._by_the_book(lambda book: found_together(book, requests, wanted, earlier, deadline))

    def origins(self, request: Request, wanted: Wanted, among: Sequence[str]) -> dict[Node, set[str]]:
        """For each wanted node, those of some variables that its value is computed from for a household."""
        self.learn(wanted)
        program = self._by_the_book(lambda book: book.program_for(written(request), wanted))
        return {node: program.origins(stored(*node), among) for node in wanted}

    def refer_to(self, household: Household, wanted: Wanted) -> State:
        """Keep the state of a neutral household, for those of its structure to start from."""
        self.learn(wanted)
        return self._by_the_book(lambda book: self._refer(book, household, wanted))

    def _refer(self, book: Book, household: Household, wanted: Wanted) -> State:
        structure, declared = structure_of(household), written(assemble(household))
        with self._lock:
            program = book.program_for(declared, wanted)
            known = book.references.get(structure, [])
            earlier = known[0] if known else blank(book.graph, structure)
            state = advance(Stage(structure), earlier, program, declared, NEVER)
            book.references[structure] = [*known, state][-REFERENCES:]
            while len(book.references) > STRUCTURES:
                del book.references[next(iter(book.references))]
        return state

    def _start(
        self, book: Book, household: Household, wanted: Wanted, declared: Declared, earlier: State | None
    ) -> State:
        """The earlier state when it is one of the same book and structure, else the nearest reference: the one
        that declares the most of the same values."""
        structure = structure_of(household)
        if earlier is not None and earlier.program.table is book.steps and earlier.structure == structure:
            return earlier
        known = book.references.get(structure) or [self._refer(book, neutral(household), wanted)]
        same = set(map(id, declared.arrays.values()))
        return max(known, key=lambda state: sum(id(array) in same for array in state.declared.arrays.values()))

    def _by_the_book(self, follow: Callable[[Book], Found]) -> Found:
        """What `follow` finds in one book, from its first line to its last; what is not there yet is learned."""
        while True:
            book = self._book
            try:
                return follow(book)
            except FullBookError:
                self._renew(book)
            except UnlearnedNodeError as error:
                self._study([error.node])
                if error.node not in self._lesson.reads:
                    raise UnforeseenReadError(str(error)) from error

    def _study(self, nodes: Sequence[Node]) -> None:
        """Learn what the nodes read. Another thread may be in the former book: it is left as it is."""
        with self._lock:
            self._lesson.learn(nodes)
            self._book = Book(self._known, self._lesson.reads)

    def _renew(self, full: Book) -> None:
        with self._lock:
            if self._book is full:
                self._book = Book(self._known, self._lesson.reads)


def check_exist(nodes: Iterable[Node]) -> None:
    """Raise `VariableNotFoundError` for a variable that the model does not have."""
    for name, _ in nodes:
        variable_of(name)


_ahead: dict[Month, Law] = {}


def learn_together(months: Sequence[Month], nodes: Iterable[Node]) -> None:
    """Learn the law of several months as one: a household of one may start from that of another.

    Those that were learned so before are forgotten, unless they are the same.
    """
    if [*_ahead] != [*months]:
        together = Law(months[-1])
        together.learn(nodes)
        _ahead.clear()
        _ahead.update(dict.fromkeys(months, together))


def law(month: Month) -> Law:
    """The law of a month, learned as it is asked for: a few seconds the first time."""
    _interest(month)[0] = PATIENCE
    return _law(month)


def law_if_worth(month: Month) -> Law | None:
    """The same when the month was asked for often enough to be worth it; `None` before."""
    if month in _ahead:
        return _ahead[month]
    interest = _interest(month)
    if interest[0] < PATIENCE:
        interest[0] += 1
        return None
    return _law(month)


@lru_cache(maxsize=3)
def _law(month: Month) -> Law:
    return Law(month)


@lru_cache(maxsize=64)
def _interest(month: Month) -> list[int]:
    """How many times a month was asked for before its law was learned."""
    return [0]


def forget() -> None:
    """Forget everything learned of the model: it was changed."""
    _ahead.clear()
    for remembered in (_law, _interest, lesson, changes_of):
        remembered.cache_clear()
