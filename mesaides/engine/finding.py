"""Where the values of a household are read: found step by step from a reference, or by OpenFisca alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from mesaides.engine.declared import Array, Node, stored
from mesaides.engine.simulation import HouseholdSimulation
from mesaides.engine.state import State


class Finding(Protocol):
    """What an evaluation reads. `value` may raise whatever the model's formulas raise."""

    @property
    def state(self) -> State | None:
        """What a close household may start from."""
        ...

    @property
    def before_overlay(self) -> Mapping[Node, Array]: ...

    def value(self, node: Node) -> Array: ...

    def origins(self, node: Node, among: Iterable[str]) -> set[str]:
        """Those of some variables that a value was computed from."""
        ...


class Found:
    """Values of a state."""

    def __init__(self, state: State) -> None:
        self.state: State = state

    @property
    def before_overlay(self) -> Mapping[Node, Array]:
        return self.state.before_overlay

    def value(self, node: Node) -> Array:
        return self.state.value(self.state.program.answers[stored(*node)])

    def origins(self, node: Node, among: Iterable[str]) -> set[str]:
        return self.state.program.origins(stored(*node), among)


class Native:
    """Values of OpenFisca's own calculation, asked for in the order of the plan."""

    state = None

    def __init__(self, simulation: HouseholdSimulation) -> None:
        self.simulation = simulation

    @property
    def before_overlay(self) -> Mapping[Node, Array]:
        return self.simulation.before_overlay

    def value(self, node: Node) -> Array:
        array: Array = self.simulation.calculate(*node)
        return array

    def origins(self, node: Node, among: Iterable[str]) -> set[str]:
        return set(among) & {name for name, _ in self.simulation.read_by(node)}
