"""Where one formula runs: it is served what it asks for, and checked to ask for what was foreseen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from openfisca_core.indexed_enums import EnumArray
from openfisca_core.populations import ADD, GroupPopulation, Population
from openfisca_core.projectors import projectable
from openfisca_core.simulations import Simulation

from mesaides.engine.calendar import parts
from mesaides.engine.declared import Array, Formula, Node
from mesaides.engine.populations import Structure, populations_of
from mesaides.engine.request import variable_of
from mesaides.engine.sharing import shared
from mesaides.engine.system import system

ALWAYS_GIVEN = {"date_naissance"}
"""Variables that every request declares for everybody: a formula may ask whether they are known."""


class UnforeseenReadError(RuntimeError):
    """A formula does not ask for what the graph says: the graph does not hold for this household."""


class Stage(Simulation):  # type: ignore[misc]  # OpenFisca is not typed
    """The populations of one structure, without any value of their own."""

    def __init__(self, structure: Structure) -> None:
        populations = populations_of(structure)
        for population in populations.values():
            population.__class__ = _ServedGroup if isinstance(population, GroupPopulation) else _Served
        super().__init__(system(), populations)
        self.parameters = system().get_parameters_at_instant
        self._asked: Sequence[Node] = ()
        self._given: Sequence[Array] = ()
        self._next = 0
        self._found: dict[object, Any] = {}

    def once(self, key: object, find: Callable[[], Any]) -> Any:
        """What depends on the structure alone."""
        if key not in self._found:
            self._found[key] = find()
        return self._found[key]

    def run(self, node: Node, formula: Formula, asked: Sequence[Node], given: Sequence[Array]) -> Any:
        """What the formula of a node finds when it is given these values, before it is put in the variable's type."""
        self._asked, self._given, self._next = asked, given, 0
        (name, period), variable = node, variable_of(node[0])
        population = self.populations[variable.entity.key]
        law = (self.parameters,) if formula.__code__.co_argcount > 2 else ()
        array = formula(population, period, *law)
        if self._next != len(asked):
            raise UnforeseenReadError(f"« {name} » sur {period} ne lit plus {asked[self._next]}.")
        return variable.default_array(population.count) if array is None else array

    def default(self, name: str) -> Any:
        """The default value of a variable, for every subject."""
        return variable_of(name).default_array(self.count(name))

    def count(self, name: str) -> int:
        """How many subjects a variable has, all households together."""
        return int(self.populations[variable_of(name).entity.key].count)

    def cast(self, name: str, array: Any) -> Array:
        """The array in the type of the variable, closed to writing."""
        return shared(_closed(self._cast_formula_result(array, variable_of(name))))

    def calculate(self, variable_name: str, period: Any) -> Any:
        rank = self._next
        if rank >= len(self._asked) or self._asked[rank] != (variable_name, period):
            raise UnforeseenReadError(f"« {variable_name} » sur {period} n’était pas prévu.")
        self._next = rank + 1
        return self._given[rank]


class _ServedHolder:
    """What a formula may know of a variable without reading it."""

    def __init__(self, stage: Stage, name: str) -> None:
        self._stage, self._name = stage, name

    def default_array(self) -> Any:
        return self._stage.default(self._name)

    def get_known_periods(self) -> list[object]:
        if self._name not in ALWAYS_GIVEN:
            raise UnforeseenReadError(f"Une formule regarde quels mois de « {self._name} » sont connus.")
        return [True]


def _ask(population: Any, variable_name: str, period: Any, options: Any = None) -> Any:
    """What a formula calls. The library's own checks were passed when the graph was learned."""
    stage = population.simulation
    if options is None:
        return stage.calculate(variable_name, period)
    if list(options) == [ADD]:
        months = parts(period, variable_of(variable_name).definition_period)
        return sum(stage.calculate(variable_name, part) for part in months)
    return Population.__call__(population, variable_name, period, options)


class _Served(Population):  # type: ignore[misc]  # OpenFisca is not typed
    __call__ = _ask

    def get_holder(self, variable_name: str) -> Any:
        return _ServedHolder(self.simulation, variable_name)

    @projectable  # type: ignore[untyped-decorator]  # OpenFisca is not typed
    def has_role(self, role: Any) -> Any:
        """Who has a role never changes: found once."""
        return self.simulation.once(("has_role", role), lambda: _closed(Population.has_role(self, role)))


class _ServedGroup(GroupPopulation):  # type: ignore[misc]  # OpenFisca is not typed
    __call__ = _ask

    def get_holder(self, variable_name: str) -> Any:
        return _ServedHolder(self.simulation, variable_name)

    @projectable  # type: ignore[untyped-decorator]  # OpenFisca is not typed
    def value_from_person(self, array: Any, role: Any, default: Any = 0) -> Any:
        """As the library's, but who has the role in which group is found once."""
        self.members.check_array_compatible_with_entity(array)
        groups, persons = self.simulation.once(
            ("value_from_person", self.entity.key, role), lambda: self._holders_of(role)
        )
        result = self.filled_array(default, dtype=array.dtype)
        if isinstance(array, EnumArray):
            result = EnumArray(result, array.possible_values)
        result[groups] = array[persons]
        return result

    def _holders_of(self, role: Any) -> tuple[Any, Any]:
        """The groups where somebody has a role held by one person at most, and that person's rank."""
        self.entity.check_role_validity(role)
        if role.max != 1:
            raise UnforeseenReadError(f"Plusieurs personnes peuvent avoir le rôle « {role.key} ».")
        holds = self.members.has_role(role)
        ordered = self.ordered_members_map
        return self.any(holds), ordered[holds[ordered]]


def _closed(array: Any) -> Any:
    array.flags.writeable = False
    return array
