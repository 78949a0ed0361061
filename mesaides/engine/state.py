"""Everything found for a household, and what to run again when it changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from heapq import heappop, heappush

from mesaides.engine.crowd import Crowd
from mesaides.engine.deadline import Deadline
from mesaides.engine.declared import Array, Declared, Node, Overlay, overlaid
from mesaides.engine.graph import Graph
from mesaides.engine.populations import Structure
from mesaides.engine.stage import Stage
from mesaides.engine.steps import FIRST_STEP, Steps
from mesaides.engine.unrolling import Program


@dataclass(eq=False)
class State:
    """The values of a household: one for each needed node of the graph, one for each step that its program keeps.

    Arrays are shared between states: nobody writes in them. `beneath`: what formulas found where an
    overlay was laid over it, by the number of the value.
    In the state of a crowd, the values whose numbers are in `wide` hold each household's own; the others are still
    those of the model that it started from, `structure` being the model's.
    """

    structure: Structure
    program: Program
    declared: Declared
    values: list[Array | None]
    steps: list[Array | None]
    beneath: dict[int, Array] = field(default_factory=dict)
    crowd: Crowd | None = None
    wide: set[int] = field(default_factory=set)

    @cached_property
    def before_overlay(self) -> Mapping[Node, Array]:
        """What the model finds for the wanted nodes where the household declares an amount."""
        return {node: self.beneath[number] for node, number in self.program.answers.items() if number in self.beneath}

    def value(self, number: int) -> Array:
        value = self.values[number] if number < FIRST_STEP else self.steps[number - FIRST_STEP]
        if value is None:
            raise LookupError("Seul ce dont un résultat dépend a une valeur.")
        return value


def blank(graph: Graph, structure: Structure) -> State:
    """Nothing known: everything is to run."""
    nothing = Program(graph, Steps(), frozenset(), bytearray(len(graph.nodes)), bytearray(), {})
    return State(structure, nothing, Declared({}, {}), [None] * len(graph.nodes), [])


def advance(
    stage: Stage,
    earlier: State,
    program: Program,
    declared: Declared,
    deadline: Deadline,
    crowd: Crowd | None = None,
) -> State:
    """The state of a household from another's of the same structure: only what differs is run.

    That of a `crowd` from its model's: what no household finds otherwise than the model is left as it is.

    A formula is a function of what it reads: it runs again when a value that it reads has changed, to
    the last bit, and what reads it runs again only if its own value has.
    """
    steps, beneath = _carried(earlier, program), _beneath(earlier, program)
    state = State(earlier.structure, program, declared, list(earlier.values), steps, beneath, crowd)
    run = _Run(stage, earlier, state, deadline)
    run.queue(_newly_needed(earlier, program))
    run.queue(number for number in program.steps if state.steps[number - FIRST_STEP] is None)
    run.queue(_redeclared(earlier, state))
    run.all()
    return state


def _carried(earlier: State, program: Program) -> list[Array | None]:
    """The values of the steps that both programs keep."""
    if earlier.program is program:
        return list(earlier.steps)
    carried: list[Array | None] = [None] * len(program.kept)
    known = len(earlier.steps)
    for number in program.steps:
        place = number - FIRST_STEP
        if place >= known:
            break
        carried[place] = earlier.steps[place]
    return carried


def _beneath(earlier: State, program: Program) -> dict[int, Array]:
    """What stood beneath the overlays, where the program still has a value."""
    return {number: array for number, array in earlier.beneath.items() if number < FIRST_STEP or program.keeps(number)}


def _newly_needed(earlier: State, program: Program) -> Iterable[int]:
    if earlier.program is program:
        return ()
    before = earlier.program.needed
    return (rank for rank, needed in enumerate(program.needed) if needed and not before[rank])


def _redeclared(earlier: State, state: State) -> Iterable[int]:
    """What stands where the declarations of the two states differ."""
    for node in _differing(earlier.declared.arrays, state.declared.arrays):
        rank = state.program.graph.ranks.get(node)
        if rank is not None and state.program.needed[rank]:
            yield rank
    for node in _differing(earlier.declared.overlays, state.declared.overlays):
        rank = state.program.graph.ranks.get(node)
        if rank is not None:
            yield from [rank] if state.program.needed[rank] else ()
            yield from state.program.steps_of(rank)


def _differing(before: Mapping[Node, object], after: Mapping[Node, object]) -> Iterable[Node]:
    yield from (node for node, value in after.items() if before.get(node) is not value)
    yield from (node for node in before if node not in after)


class _Run:
    """What is still to run, in an order such that what is read is up to date."""

    def __init__(self, stage: Stage, earlier: State, state: State, deadline: Deadline) -> None:
        self.graph, self.stage, self.state, self.deadline = state.program.graph, stage, state, deadline
        self.model, self.crowd = earlier.declared, state.crowd
        self.waiting: list[int] = []
        self.queued: set[int] = set()
        self.widened: dict[int, Array] = {}

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

    def replace(self, values: list[Array | None], place: int, number: int, new: Array) -> None:
        old = values[place]
        if old is None or not (old is new or _same(self.wide(number, old), new)):
            values[place] = new
            if self.crowd is not None:
                self.state.wide.add(number)
            self.queue(self.state.program.readers(number))
            if number < FIRST_STEP:
                self.queue(reader for reader in self.graph.readers[number] if self.state.program.needed[reader])

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
            self.widened[number] = self.crowd.widened(value, self.state.program.node(number)[0])
        return self.widened[number]

    def computed(self, number: int, rank: int, reads: tuple[int, ...]) -> Array:
        node, asked = self.graph.nodes[rank], self.graph.asked[rank]
        if asked is None:
            array = self.stage.default(node[0])
        else:
            array = self.stage.run(node, asked, [self.given(read) for read in reads])
        overlay = self.overlay(node)
        if overlay is not None:
            self.state.beneath[number] = array
            array = overlaid(overlay, self.stage.cast(node[0], array))
        return self.stage.cast(node[0], array)

    def overlay(self, node: Node) -> Overlay | None:
        """What is laid over the formula of a node, for each subject of the stage."""
        overlay = self.state.declared.overlays.get(node)
        if overlay is None or self.crowd is None or overlay is not self.model.overlays.get(node):
            return overlay
        return Overlay(self.crowd.widened(overlay.known, node[0]), self.crowd.widened(overlay.values, node[0]))


def _same(old: Array, new: Array) -> bool:
    """Equal to the last bit: -0.0 is not 0.0."""
    return new.tobytes() == old.tobytes()
