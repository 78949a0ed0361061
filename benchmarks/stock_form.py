"""A household in the nested JSON of the stock OpenFisca Web API, with a null for each value that it must compute."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Iterator
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.engine import Demand
from mesaides.engine.inputs.registry import UNDECLARED
from mesaides.engine.members import Household
from mesaides.engine.plan import planned
from mesaides.engine.request import Declaration, assemble, variable_of
from mesaides.engine.system import system
from mesaides.household.situation import Situation
from mesaides.simulations.availability import is_offered, unavailable
from mesaides.simulations.demands import demands_of

GROUPS = ("famille", "foyer_fiscal", "menage")
ORDER = ("famille", "individu", "foyer_fiscal", "menage")
"""The stock API computes in the order of the text: the family's benefits first, as in our plan."""

Json = dict[str, Any]


def stock_text(situation: Situation, known: Container[str]) -> str:
    """The request that asks the stock API for what ours computes; `known`: the variables of the stock model.

    An amount that the household declares for one member only is given so: the stock API has no way to leave
    the others to the formula.
    """
    household = Household(situation)
    subjects = {entity: _empty(entity, household) for entity in ORDER}
    for place in places(household, asked(situation), known):
        entity, subject, variable, period = place
        subjects[entity][subject].setdefault(variable, {})[period] = None
    for declaration in assemble(household).declarations:
        if declaration.variable in known:
            _declare(declaration, subjects)
    return json.dumps({_plural(entity): subjects[entity] for entity in ORDER}, default=str)


def asked(situation: Situation) -> list[Demand]:
    """What our API asks the engine for this household, but for a birth: that is another household."""
    benefits = [item for item in catalogue().benefits if is_offered(item, situation)]
    demands = {demand for item in benefits if not unavailable(item, situation) for demand in demands_of(item)}
    return planned(demand for demand in demands if not demand.with_expected_child)


def places(
    household: Household, demands: Iterable[Demand], known: Container[str]
) -> Iterator[tuple[str, str, str, str]]:
    """Entity, subject, variable and period of each value that is asked for, in the plan's order."""
    month = household.situation.month
    for demand in demands:
        if demand.variable in known:
            entity = variable_of(demand.variable).entity.key
            period = str(month.year) if demand.yearly else str(month)
            yield from ((entity, subject, demand.variable, period) for subject in _asked_of(entity, household))


def values(answer: str, household: Household, known: Container[str]) -> dict[tuple[str, str], Any]:
    """The values that the stock API gave for what was asked, by variable and subject (a person's path, or « »)."""
    told = json.loads(answer)
    return {
        (variable, subject if entity == "individu" else ""): told[_plural(entity)][subject][variable][period]
        for entity, subject, variable, period in places(household, asked(household.situation), known)
    }


def _asked_of(entity: str, household: Household) -> list[str]:
    """The persons described, or the demandeur's own group."""
    if entity == "individu":
        return [member.path for member in household.members if member.person]
    return [getattr(household, entity)(household.members[0])[0]]


def _empty(entity: str, household: Household) -> dict[str, Json]:
    """The subjects of an entity, groups with their members by role."""
    if entity not in GROUPS:
        return {member.path: {} for member in household.members}
    groups: dict[str, Json] = {name: {} for name in household.names(entity)}
    for member in household.members:
        name, role = getattr(household, entity)(member)
        groups[name].setdefault(_role_plural(entity, role), []).append(member.path)
    return groups


def _role_plural(entity: str, name: str) -> str:
    """The list of a group's text that a role goes to: « declarants » for « declarant_principal »."""
    for role in _entity(entity).roles:
        if name in [role.key, *(inner.key for inner in role.subroles or ())]:
            return str(role.plural or role.key)
    raise KeyError(name)


def _declare(declaration: Declaration, subjects: dict[str, dict[str, Json]]) -> None:
    entity = subjects[variable_of(declaration.variable).entity.key]
    for told, value in zip(entity.values(), declaration.values, strict=True):
        if value is not UNDECLARED:
            told.setdefault(declaration.variable, {}).update(dict.fromkeys(declaration.periods, value))


def _plural(entity: str) -> str:
    return str(_entity(entity).plural)


def _entity(key: str) -> Any:
    return next(entity for entity in system().entities if entity.key == key)
