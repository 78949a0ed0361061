"""Many households in one plain simulation of OpenFisca, built from arrays: what a batch is measured against.

An input of OpenFisca is given for everybody or for nobody. One that stands in for a formula is given when at least
half of the households declare it, with the default for the others, and otherwise left to the formula. So the amounts
are not those of households calculated one by one; the work is, and where it differs OpenFisca has less of it.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import numpy
from openfisca_core.simulations import SimulationBuilder

from mesaides.engine.declared import Array, Node, written
from mesaides.engine.members import Household
from mesaides.engine.populations import GROUPS, Structure, structure_of
from mesaides.engine.request import assemble, variable_of
from mesaides.engine.simulation import HouseholdSimulation
from mesaides.engine.system import system
from mesaides.engine.unrolling import MAX_SPIRAL_LOOPS
from mesaides.household.situation import Situation


@dataclass(frozen=True)
class Timed:
    """A simulation ready to calculate: seconds to write the requests, then to build it."""

    simulation: HouseholdSimulation
    writing: float
    building: float


def together(situations: Sequence[Situation]) -> Timed:
    """One simulation of all the households."""
    start = time.perf_counter()
    columns = _Columns([structure_of(Household(situation)) for situation in situations])
    for rank, situation in enumerate(situations):
        columns.add(rank, situation)
    written_at = time.perf_counter()
    simulation = HouseholdSimulation(_populations(columns.structures))
    simulation.max_spiral_loops = MAX_SPIRAL_LOOPS
    for (name, period), array in columns.kept():
        simulation.set_input(name, period, array)
    return Timed(simulation, written_at - start, time.perf_counter() - written_at)


class _Columns:
    """An array for each variable and period that a household declares; households stand one after the other."""

    def __init__(self, structures: Sequence[Structure]) -> None:
        self.structures = structures
        self.starts = {"individu": _starts(len(structure[0]) for structure in structures)}
        for place, entity in enumerate(GROUPS):
            self.starts[entity] = _starts(_groups(structure[place]) for structure in structures)
        self.arrays: dict[Node, Array] = {}
        self.told: Counter[Node] = Counter()

    def add(self, rank: int, situation: Situation) -> None:
        """Write what a household declares at its place."""
        declared = written(assemble(Household(situation)))
        partial = {node: overlay.values for node, overlay in declared.overlays.items()}
        for node, values in (*declared.arrays.items(), *partial.items()):
            variable = variable_of(node[0])
            starts = self.starts[variable.entity.key]
            if node not in self.arrays:
                self.arrays[node] = variable.default_array(starts[-1])
            self.arrays[node][starts[rank] : starts[rank + 1]] = values
            self.told[node] += 1

    def kept(self) -> Iterable[tuple[Node, Array]]:
        """The inputs to give, each forgotten once given."""
        while self.arrays:
            node, array = self.arrays.popitem()
            if not variable_of(node[0]).formulas or 2 * self.told[node] >= len(self.structures):
                yield node, array


def _starts(sizes: Iterable[int]) -> list[int]:
    """Where each part begins, and the end of the last."""
    return list(accumulate(sizes, initial=0))


def _groups(places: Iterable[tuple[int, str]]) -> int:
    return 1 + max(rank for rank, _ in places)


def _populations(structures: Sequence[Structure]) -> dict[str, Any]:
    builder = SimulationBuilder()
    builder.create_entities(system())
    builder.declare_person_entity("individu", range(sum(len(structure[0]) for structure in structures)))
    for place, entity in enumerate(GROUPS):
        all_places = [structure[place] for structure in structures]
        *starts, count = _starts(map(_groups, all_places))
        population = builder.declare_entity(entity, range(count))
        roles = {role.key: role for role in population.entity.flattened_roles}
        population.members_entity_id = numpy.array(
            [start + rank for start, places in zip(starts, all_places, strict=True) for rank, _ in places]
        )
        population.members_role = numpy.array(
            [roles[name] for places in all_places for _, name in places], dtype=object
        )
    populations: dict[str, Any] = builder.populations
    return populations
