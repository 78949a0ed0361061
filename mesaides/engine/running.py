"""What is still to run from one state to the next: a formula runs again when what it reads has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush

from mesaides.engine.deadline import Deadline
from mesaides.engine.declared import Array, Formula, Node, Overlay, overlaid
from mesaides.engine.stage import Stage
from mesaides.engine.state import State
from mesaides.engine.steps import FIRST_STEP

MOST_COMPARED = 1_000
"""Persons whose values are compared from a month to another; those of more seldom are the same."""


class Run:
    """What is still to run, in an order such that what is read is up to date."""

    def __init__(self, stage: Stage, earlier: State, state: State, deadline: Deadline) -> None:
        self.graph, self.stage, self.state, self.deadline = state.program.graph, stage, state, deadline
        self.model, self.crowd = earlier.declared, state.crowd
        self.waiting: list[int] = []
        self.queued: set[int] = set()
        self.widened: dict[int, Array] = {}
        self.leaving: list[tuple[int, int]] = []
        self.remembered: dict[tuple[int, bytes], Array] = {}
        self.remembers = stage.count("date_naissance") <= MOST_COMPARED

    def queue(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            if number not in self.queued:
                self.queued.add(number)
                heappush(self.waiting, number)

    def all(self) -> None:
        while self.waiting:
            self.deadline.check()
            number = heappop(self.waiting)
            self.state.beneath.pop(number, None)
            if number < FIRST_STEP:
                self.replace(self.state.values, number, number, self.found(number))
            else:
                self.replace(self.state.steps, number - FIRST_STEP, number, self.step(number))
            self.let_go(number)

    def replace(self, values: list[Array | None], place: int, number: int, new: Array) -> None:
        old = values[place]
        if old is None or not (old is new or _same(self.wide(number, old), new)):
            values[place] = new
            readers = [*self.readers(number)]
            if self.crowd is not None:
                self.widened.pop(number, None)
                self.state.wide.add(number)
                self.keep_until_read(number, readers)
            self.queue(readers)

    def readers(self, number: int) -> Iterator[int]:
        """Everything that reads a value, in the program; their numbers are greater."""
        program = self.state.program
        yield from program.readers(number)
        if number < FIRST_STEP:
            yield from (reader for reader in self.graph.readers[number] if program.needed[reader])

    def keep_until_read(self, number: int, readers: Iterable[int]) -> None:
        """Arrays of many households are heavy: but for the answers, each is let go once its last reader has run."""
        answers = self.state.answers
        if answers is not None and number not in answers:
            heappush(self.leaving, (max(readers, default=number), number))

    def let_go(self, done: int) -> None:
        """Forget the arrays of the crowd that nothing after `done` reads."""
        while self.leaving and self.leaving[0][0] <= done:
            _, number = heappop(self.leaving)
            self.widened.pop(number, None)
            if number in self.state.wide:
                self.state.forget(number)

    def found(self, rank: int) -> Array:
        """The value of a node of the graph."""
        node = self.graph.nodes[rank]
        given = self.state.declared.arrays.get(node)
        if given is None:
            return self.computed(rank, rank, self.graph.reads[rank])
        is_model = self.crowd is not None and given is self.model.arrays.get(node)
        return self.crowd.widened(given, node[0]) if self.crowd is not None and is_model else given

    def step(self, number: int) -> Array:
        table = self.state.program.table
        if table.is_default(number):
            name, _ = self.state.program.node(number)
            return self.stage.cast(name, self.stage.default(name))
        return self.computed(number, table.rank(number), table.reads(number))

    def given(self, number: int) -> Array:
        """A value as formulas receive it: one for each subject of the stage."""
        return self.wide(number, self.state.value(number))

    def wide(self, number: int, value: Array) -> Array:
        """The value of a number for each subject of the stage."""
        if self.crowd is None or number in self.state.wide:
            return value
        if number not in self.widened:
            self.keep_until_read(number, self.readers(number))
            self.widened[number] = self.crowd.widened(value, self.state.program.node(number)[0])
        return self.widened[number]

    def computed(self, number: int, rank: int, reads: tuple[int, ...]) -> Array:
        node, formula, asked = self.graph.nodes[rank], self.graph.formulas[rank], self.graph.asked[rank]
        if formula is None or asked is None:
            array = self.stage.default(node[0])
        else:
            array = self.ran(rank, formula, asked, [self.given(read) for read in reads])
        overlay = self.overlay(node)
        if overlay is not None:
            self.state.beneath[number] = array
            if self.crowd is not None:
                self.state.wide_beneath.add(number)
            array = overlaid(overlay, self.stage.cast(node[0], array))
        return self.stage.cast(node[0], array)

    def ran(self, rank: int, formula: Formula, asked: Sequence[Node], given: Sequence[Array]) -> Array:
        """What a formula finds; the same, where the law is, as it found from the same values on another period."""
        alike = self.graph.alike[rank] if self.remembers else 0
        key = alike, b"".join([one.tobytes() for one in given]) if alike else b""
        array: Array | None = self.remembered.get(key)
        if array is None:
            array = self.stage.run(self.graph.nodes[rank], formula, asked, given)
            if alike:
                self.remembered[key] = array
        return array

    def overlay(self, node: Node) -> Overlay | None:
        """What is laid over the formula of a node, for each subject of the stage."""
        overlay = self.state.declared.overlays.get(node)
        if overlay is None or self.crowd is None or overlay is not self.model.overlays.get(node):
            return overlay
        return Overlay(self.crowd.widened(overlay.known, node[0]), self.crowd.widened(overlay.values, node[0]))


def _same(old: Array, new: Array) -> bool:
    """Equal to the last bit: -0.0 is not 0.0."""
    return new.tobytes() == old.tobytes()
