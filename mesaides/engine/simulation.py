"""One calculation of OpenFisca, built from arrays; it remembers what each result was read from."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import numpy
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import Period
from openfisca_core.periods import period as to_period
from openfisca_core.simulations import Simulation, SimulationBuilder

from mesaides.engine.inputs.registry import UNDECLARED
from mesaides.engine.members import Household
from mesaides.engine.request import ETERNITY, Declaration, Request, default_of, variable_of
from mesaides.engine.system import system

MAX_SPIRAL_LOOPS = 2
"""Housing benefit reads last month's RSA, which reads housing benefit: two turns, then the default."""

GROUPS = ("famille", "foyer_fiscal", "menage")
Node = tuple[str, Period | None]
Array = numpy.ndarray[Any, Any]


@dataclass(frozen=True, slots=True)
class Overlay:
    """Values known for some subjects only; the formula gives the others'."""

    known: Array
    values: Array


class HouseholdSimulation(Simulation):  # type: ignore[misc]  # OpenFisca is not typed
    """A simulation of one household.

    OpenFisca gives the default, not the formula, to every member that an input leaves out. Here a
    partial input is laid over the formula's result instead.
    """

    def __init__(self, populations: dict[str, Any]) -> None:
        super().__init__(system(), populations)
        self.max_spiral_loops = MAX_SPIRAL_LOOPS
        self.overlays: dict[Node, Overlay] = {}
        self.before_overlay: dict[Node, Array] = {}
        self.reads: defaultdict[Node, set[Node]] = defaultdict(set)

    def calculate(self, variable_name: str, period: Any) -> Any:
        period = to_period(period)
        if self.tracer.stack:
            caller = self.tracer.stack[-1]
            self.reads[caller["name"], caller["period"]].add((variable_name, period))
        return super().calculate(variable_name, period)

    def _run_formula(self, variable: Any, population: Any, period: Any) -> Any:
        array = super()._run_formula(variable, population, period)
        overlay = self.overlays.get((variable.name, period))
        if overlay is None:
            return array
        computed = variable.default_array(population.count) if array is None else array
        self.before_overlay[variable.name, period] = computed
        return numpy.where(overlay.known, overlay.values, computed)

    def read_by(self, node: Node) -> set[Node]:
        """Every node that a result was computed from, itself included."""
        seen, waiting = {node}, [node]
        while waiting:
            for read in self.reads.get(waiting.pop(), ()):
                if read not in seen:
                    seen.add(read)
                    waiting.append(read)
        return seen


def build(request: Request) -> HouseholdSimulation:
    """A fresh simulation of a request."""
    simulation = HouseholdSimulation(_populations(request.household))
    for declaration in request.declarations:
        _write(simulation, declaration, request.household.situation.month)
    return simulation


def _populations(household: Household) -> dict[str, Any]:
    builder = SimulationBuilder()
    builder.create_entities(system())
    builder.declare_person_entity("individu", [member.path for member in household.members])
    for entity in GROUPS:
        names = household.names(entity)
        places = [getattr(household, entity)(member) for member in household.members]
        population = builder.declare_entity(entity, names)
        population.members_entity_id = numpy.array([names.index(name) for name, _ in places])
        population.members_role = numpy.array([_role(population.entity, role) for _, role in places], dtype=object)
    populations: dict[str, Any] = builder.populations
    return populations


def _role(entity: Any, name: str) -> Any:
    return next(role for role in entity.flattened_roles if role.key == name)


def _write(simulation: HouseholdSimulation, declaration: Declaration, month: object) -> None:
    period = to_period(str(month) if declaration.period == ETERNITY else declaration.period)
    variable = variable_of(declaration.variable)
    values = _array(declaration, variable)
    if declaration.needs_formula and variable.formulas:
        known = numpy.array([value is not UNDECLARED for value in declaration.values])
        simulation.overlays[declaration.variable, period] = Overlay(known, values)
    else:
        simulation.set_input(declaration.variable, period, values)


def _array(declaration: Declaration, variable: Any) -> Array:
    """One value a subject, in the type of the variable; the default where nothing is declared."""
    default = default_of(declaration.variable)
    values = [default if value is UNDECLARED else value for value in declaration.values]
    if issubclass(variable.value_type, Enum):
        return numpy.array(variable.possible_values.encode(numpy.array(values)))
    return numpy.array(values, dtype=variable.dtype)
