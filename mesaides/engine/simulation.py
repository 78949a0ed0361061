"""One calculation of OpenFisca, built from arrays; it remembers what each formula read, in order."""

from __future__ import annotations

from typing import Any, TypeVar

from openfisca_core.periods import period as to_period
from openfisca_core.simulations import Simulation

from mesaides.engine.deadline import NEVER, Deadline
from mesaides.engine.declared import Array, Node, Overlay, overlaid, written
from mesaides.engine.populations import populations_of, structure_of
from mesaides.engine.request import Request
from mesaides.engine.system import system
from mesaides.engine.unrolling import MAX_SPIRAL_LOOPS


class HouseholdSimulation(Simulation):  # type: ignore[misc]  # OpenFisca is not typed
    """A simulation of one household.

    OpenFisca gives the default, not the formula, to every member that an input leaves out. Here a
    partial input is laid over the formula's result instead.

    `reads`: what each formula that ran asked for, in order and with repetitions.
    """

    def __init__(self, populations: dict[str, Any], deadline: Deadline = NEVER) -> None:
        super().__init__(system(), populations)
        self.deadline = deadline
        self.max_spiral_loops = MAX_SPIRAL_LOOPS
        self.overlays: dict[Node, Overlay] = {}
        self.before_overlay: dict[Node, Array] = {}
        self.reads: dict[Node, list[Node]] = {}

    def calculate(self, variable_name: str, period: Any) -> Any:
        self.deadline.check()
        period = to_period(period)
        if self.tracer.stack:
            caller = self.tracer.stack[-1]
            self.reads[caller["name"], caller["period"]].append((variable_name, period))
        return super().calculate(variable_name, period)

    def _run_formula(self, variable: Any, population: Any, period: Any) -> Any:
        node = (variable.name, period)
        if variable.get_formula(period) is not None:
            self.reads[node] = []
        try:
            array = super()._run_formula(variable, population, period)
        except Exception:
            self.reads.pop(node, None)  # it was not read to its end
            raise
        overlay = self.overlays.get(node)
        if overlay is None:
            return array
        self.before_overlay[node] = variable.default_array(population.count) if array is None else array
        return overlaid(overlay, self.before_overlay[node])

    def read_by(self, node: Node) -> set[Node]:
        """Every node that a result was computed from, itself included."""
        seen, waiting = {node}, [node]
        while waiting:
            for read in self.reads.get(waiting.pop(), ()):
                if read not in seen:
                    seen.add(read)
                    waiting.append(read)
        return seen


Kind = TypeVar("Kind", bound=HouseholdSimulation)


def build(request: Request, deadline: Deadline = NEVER) -> HouseholdSimulation:
    """A fresh simulation of a request."""
    return build_as(HouseholdSimulation, request, deadline)


def build_as(kind: type[Kind], request: Request, deadline: Deadline) -> Kind:
    """A fresh simulation of a request, of some kind."""
    simulation = kind(populations_of(structure_of(request.household)), deadline)
    given = written(request)
    simulation.overlays.update(given.overlays)
    for (name, period), array in given.arrays.items():
        simulation.set_input(name, period, array)
    return simulation
