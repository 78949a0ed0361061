"""The persons of a household and their groups, as OpenFisca holds them; one household, or many alike."""

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


def populations_of(structure: Structure, copies: int = 1) -> dict[str, Any]:
    """The four populations of `copies` households, one after the other."""
    builder = SimulationBuilder()
    builder.create_entities(system())
    persons = len(structure[0]) * copies
    builder.declare_person_entity("individu", range(persons))
    for entity, places in zip(GROUPS, structure, strict=True):
        groups = size(structure, entity)
        population = builder.declare_entity(entity, range(groups * copies))
        ranks = numpy.array([rank for rank, _ in places])
        roles = numpy.array([_role(population.entity, role) for _, role in places], dtype=object)
        population.members_entity_id = (ranks + groups * numpy.arange(copies)[:, None]).ravel()
        population.members_role = numpy.tile(roles, copies)
    populations: dict[str, Any] = builder.populations
    return populations


def _role(entity: Any, name: str) -> Any:
    return next(role for role in entity.flattened_roles if role.key == name)
