"""Everything found for a household, and what to run again when it changes."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from mesaides.engine.crowd import Crowd
from mesaides.engine.declared import Array, Declared, Node
from mesaides.engine.graph import Graph
from mesaides.engine.populations import Structure
from mesaides.engine.program import Program
from mesaides.engine.steps import FIRST_STEP, Steps


@dataclass(eq=False)
class State:
    """The values of a household: one for each needed node of the graph, one for each step that its program keeps.

    Arrays are shared between states: nobody writes in them. `beneath`: what formulas found where an
    overlay was laid over it, by the number of the value.
    In the state of a crowd, the values whose numbers are in `wide`, and those beneath whose numbers are in
    `wide_beneath`, hold each household's own; the others are still those of the model that it started from,
    `structure` being the model's. There only the `answers` are kept to the end, or everything when they are not told.
    """

    structure: Structure
    program: Program
    declared: Declared
    values: list[Array | None]
    steps: list[Array | None]
    beneath: dict[int, Array] = field(default_factory=dict)
    crowd: Crowd | None = None
    wide: set[int] = field(default_factory=set)
    wide_beneath: set[int] = field(default_factory=set)
    answers: Container[int] | None = None

    @cached_property
    def before_overlay(self) -> Mapping[Node, Array]:
        """What the model finds for the wanted nodes where the household declares an amount."""
        return {node: self.beneath[number] for node, number in self.program.answers.items() if number in self.beneath}

    def value(self, number: int) -> Array:
        value = self.values[number] if number < FIRST_STEP else self.steps[number - FIRST_STEP]
        if value is None:
            raise LookupError("Seul ce dont un résultat dépend a une valeur.")
        return value

    def forget(self, number: int) -> None:
        """Hold a value no more."""
        if number < FIRST_STEP:
            self.values[number] = None
        else:
            self.steps[number - FIRST_STEP] = None
        self.beneath.pop(number, None)


def blank(graph: Graph, structure: Structure) -> State:
    """Nothing known: everything is to run."""
    nothing = Program(graph, Steps(), frozenset(), bytearray(len(graph.nodes)), bytearray(), {})
    return State(structure, nothing, Declared({}, {}), [None] * len(graph.nodes), [])
