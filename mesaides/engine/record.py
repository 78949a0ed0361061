"""The record of a calculation: each value, and what it was computed from."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Protocol

from mesaides.engine.declared import Array, Node, formula_of, stored
from mesaides.engine.populations import structure_of
from mesaides.engine.request import Request
from mesaides.engine.stage import Stage
from mesaides.engine.state import State
from mesaides.engine.steps import FIRST_STEP


class Source(StrEnum):
    """Where a value comes from."""

    FORMULA = "calcule"
    DECLARED = "declare"
    DEFAULT = "defaut"
    END_OF_SPIRAL = "fin_de_spirale"


class Record(Protocol):
    """Each value has a place; a node on a spiral has several values."""

    def root(self, node: Node) -> int: ...

    def node(self, place: int) -> Node: ...

    def array(self, place: int) -> Array: ...

    def beneath(self, place: int) -> Array | None:
        """What the formula found where the household declares an amount for some."""
        ...

    def source(self, place: int) -> Source: ...

    def asked(self, place: int) -> Sequence[Node]:
        """What the formula asked for, in order and with repetitions."""
        ...

    def reads(self, place: int) -> Sequence[int]:
        """The places of what the formula asked for."""
        ...


class StateRecord:
    """A place is the number of a value in the program of the state."""

    def __init__(self, state: State) -> None:
        self._state = state

    def root(self, node: Node) -> int:
        return self._state.program.answers[stored(*node)]

    def node(self, place: int) -> Node:
        return self._state.program.node(place)

    def array(self, place: int) -> Array:
        return self._state.value(place)

    def beneath(self, place: int) -> Array | None:
        return self._state.beneath.get(place)

    def source(self, place: int) -> Source:
        program = self._state.program
        if place >= FIRST_STEP:
            return Source.END_OF_SPIRAL if program.table.is_default(place) else Source.FORMULA
        if self.node(place) in self._state.declared.arrays:
            return Source.DECLARED
        return Source.DEFAULT if program.graph.asked[place] is None else Source.FORMULA

    def asked(self, place: int) -> Sequence[Node]:
        program = self._state.program
        if self.source(place) is not Source.FORMULA:
            return []
        return list(program.graph.asked[program.rank(place)] or ())

    def reads(self, place: int) -> Sequence[int]:
        return self._state.program.reads(place) if self.source(place) is Source.FORMULA else ()


def parameters_of(record: Record, place: int, request: Request, listener: Any) -> None:
    """Run again the formula of one value, on the same values, for the listener to hear what it takes."""
    node = record.node(place)
    formula = formula_of(stored(*node))
    if record.source(place) is Source.FORMULA and formula is not None:
        stage = Stage(structure_of(request.household))
        stage.parameters = listener
        stage.run(node, formula, record.asked(place), [record.array(read) for read in record.reads(place)])
