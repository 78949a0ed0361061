"""OpenFisca's own calculation, watched: the record of a household that it must calculate alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from openfisca_core.periods import period as to_period

from mesaides.engine.deadline import Deadline
from mesaides.engine.declared import Array, Declared, Node, formula_of, stored, written
from mesaides.engine.record import Source
from mesaides.engine.request import Request
from mesaides.engine.simulation import HouseholdSimulation, build_as


class Seen(NamedTuple):
    """One value that OpenFisca found, and what its formula was given."""

    node: Node
    array: Array
    beneath: Array | None
    source: Source
    reads: tuple[tuple[Node, int], ...]


class Watched(HouseholdSimulation):
    """OpenFisca's own calculation, of which every value found is kept, even those that it forgets."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.seen: list[Seen] = []
        self.latest: dict[Node, int] = {}
        self.known: Declared = Declared({}, {})
        self._running: list[list[tuple[Node, int]]] = []
        self._ran: set[Node] = set()

    def calculate(self, variable_name: str, period: Any) -> Any:
        node = (variable_name, to_period(period))
        self._running.append([])
        try:
            array = super().calculate(variable_name, period)
        finally:
            reads = tuple(self._running.pop())
        place = self._place(node, array, reads)
        if self._running:
            self._running[-1].append((node, place))
        return array

    def _run_formula(self, variable: Any, population: Any, period: Any) -> Any:
        array = super()._run_formula(variable, population, period)
        self._ran.add((variable.name, period))
        return array

    def _place(self, node: Node, array: Array, reads: tuple[tuple[Node, int], ...]) -> int:
        """Where a value is noted: where it was when it is the same one, a new place else."""
        known = self.latest.get(stored(*node))
        ran = node in self._ran
        self._ran.discard(node)
        if known is not None and not ran and self.seen[known].array is array:
            return known
        beneath = self.before_overlay.get(node) if ran else None
        self.seen.append(Seen(node, array, beneath, self._source(node, ran=ran), reads))
        self.latest[stored(*node)] = place = len(self.seen) - 1
        return place

    def _source(self, node: Node, *, ran: bool) -> Source:
        if stored(*node) in self.known.arrays:
            return Source.DECLARED
        if formula_of(stored(*node)) is None:
            return Source.DEFAULT
        return Source.FORMULA if ran else Source.END_OF_SPIRAL


class NativeRecord:
    """A place is the rank of a value among those that OpenFisca found."""

    def __init__(self, simulation: Watched) -> None:
        self._seen, self._latest = simulation.seen, simulation.latest

    def root(self, node: Node) -> int:
        return self._latest[stored(*node)]

    def node(self, place: int) -> Node:
        return self._seen[place].node

    def array(self, place: int) -> Array:
        return self._seen[place].array

    def beneath(self, place: int) -> Array | None:
        return self._seen[place].beneath

    def source(self, place: int) -> Source:
        return self._seen[place].source

    def asked(self, place: int) -> Sequence[Node]:
        return [node for node, _ in self._seen[place].reads]

    def reads(self, place: int) -> Sequence[int]:
        return [read for _, read in self._seen[place].reads]


def watch(request: Request, deadline: Deadline) -> Watched:
    """A simulation of a request, to be asked for what it is to keep."""
    simulation = build_as(Watched, request, deadline)
    simulation.known = written(request)
    return simulation
