"""The persons of a household and their groups, as OpenFisca holds them."""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.simulations import SimulationBuilder

from mesaides.engine.members import Household
from mesaides.engine.system import system

GROUPS = ("famille", "foyer_fiscal", "menage")

Places = tuple[tuple[int, str], ...]
Structure = tuple[Places, ...]
"""For each kind of group, the rank of each person's group and the person's role in it."""


def structure_of(household: Household) -> Structure:
    """Who stands where. Two households of one structure have arrays of the same lengths, and the same law applies."""
    return tuple(_places(household, entity) for entity in GROUPS)


def size(structure: Structure, entity: str) -> int:
    """How many persons, or groups of a kind, there are in one household."""
    if entity not in GROUPS:
        return len(structure[0])
    return 1 + max(rank for rank, _ in structure[GROUPS.index(entity)])


def _places(household: Household, entity: str) -> Places:
    names = household.names(entity)
    place = getattr(household, entity)
    return tuple((names.index(name), role) for name, role in map(place, household.members))


def populations_of(structure: Structure) -> dict[str, Any]:
    """The four populations of a structure."""
    builder = SimulationBuilder()
    builder.create_entities(system())
    builder.declare_person_entity("individu", range(len(structure[0])))
    for entity, places in zip(GROUPS, structure, strict=True):
        population = builder.declare_entity(entity, range(size(structure, entity)))
        roles = {role.key: role for role in population.entity.flattened_roles}
        population.members_entity_id = numpy.array([rank for rank, _ in places])
        population.members_role = numpy.array([roles[name] for _, name in places], dtype=object)
    populations: dict[str, Any] = builder.populations
    return populations
