"""A household as experts read it: the JSON that the stock OpenFisca Web API accepts, and its calculation’s trace."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from mesaides.engine.deadline import NEVER, Deadline, TooLongError
from mesaides.engine.declared import Array, Node
from mesaides.engine.inputs.registry import UNDECLARED
from mesaides.engine.members import Household
from mesaides.engine.plan import Demand, nodes_of
from mesaides.engine.request import Declaration, Request, assemble, variable_of
from mesaides.engine.simulation import HouseholdSimulation, build
from mesaides.engine.system import system
from mesaides.household.situation import Situation

logger = logging.getLogger(__name__)

ORDER = ("famille", "individu", "foyer_fiscal", "menage")
"""The stock API computes in the order of the text: the family's benefits first, as in our plan."""

TIMES = {"calculation_time", "formula_time"}
"""What the stock trace tells of the machine: left out, so that the same household always gives the same trace."""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Exported:
    """`request`: to send to « /calculate » or « /trace »; `trace`: what was computed, in the form of « /trace »."""

    request: Json
    trace: Json


def export(
    situation: Situation, demands: Iterable[Demand], deadline: Deadline = NEVER, *, traced: bool = True
) -> Exported:
    """The household and what is asked of it, run by OpenFisca alone. Raises `TooLongError` past the deadline.

    A birth that is expected is another household: what depends on it is not asked. Where the household declares an
    amount for some of its members, the others' is written as it was computed: the stock API cannot leave it to the
    formula. What is declared for all is not asked. `traced`: else the trace is empty, and the calculation quicker.
    """
    request = assemble(Household(situation))
    nodes = nodes_of([one for one in demands if not one.with_expected_child], request.household.month)
    simulation = build(request, deadline)
    simulation.trace = traced
    for node in nodes.values():
        _compute(simulation, node)
    trace = _trace(simulation, nodes.values()) if traced else {}
    return Exported(_request(request, nodes.values(), simulation), trace)


def label_of(variable: str) -> str:
    """A variable in French, as the model names it."""
    return str(variable_of(variable).label or variable)


def _compute(simulation: HouseholdSimulation, node: Node) -> None:
    """A variable that the model cannot compute leaves the others unharmed; it stays asked."""
    try:
        simulation.calculate(*node)
    except TooLongError:
        raise
    except Exception as error:  # noqa: BLE001 - les formules du modèle peuvent tout lever, et les autres valeurs doivent vivre
        logger.error("OpenFisca n’a pas pu calculer %s (%s)", node[0], type(error).__name__)  # noqa: TRY400 - son message peut citer une valeur


def _request(request: Request, nodes: Iterable[Node], simulation: HouseholdSimulation) -> Json:
    household = request.household
    subjects = {entity: _groups(entity, household) for entity in ORDER}
    for entity, subject, variable, period in _asked(household, nodes):
        subjects[entity][subject].setdefault(variable, {})[period] = None
    for declaration in request.declarations:
        _declare(declaration, subjects, simulation)
    return {str(_entity(entity).plural): subjects[entity] for entity in ORDER}


def _asked(household: Household, nodes: Iterable[Node]) -> Iterator[tuple[str, str, str, str]]:
    """Entity, subject, variable and period of each value that is asked for: of persons described, or of one's own."""
    for variable, period in nodes:
        entity = variable_of(variable).entity.key
        own = [] if entity == "individu" else [getattr(household, entity)(household.members[0])[0]]
        persons = [member.path for member in household.members if member.person]
        yield from ((entity, subject, variable, str(period)) for subject in own or persons)


def _groups(entity: str, household: Household) -> dict[str, Json]:
    """The subjects of an entity, groups with their members by role."""
    if entity == "individu":
        return {member.path: {} for member in household.members}
    groups: dict[str, Json] = {name: {} for name in household.names(entity)}
    for member in household.members:
        name, role = getattr(household, entity)(member)
        groups[name].setdefault(_plural_of(entity, role), []).append(member.path)
    return groups


def _plural_of(entity: str, name: str) -> str:
    """The list that a role goes to: « declarants » for « declarant_principal »."""
    for role in _entity(entity).roles:
        if name in [role.key, *(inner.key for inner in role.subroles or ())]:
            return str(role.plural or role.key)
    raise KeyError(name)


def _declare(declaration: Declaration, subjects: Mapping[str, Mapping[str, Json]], run: HouseholdSimulation) -> None:
    told = subjects[variable_of(declaration.variable).entity.key].values()
    for period in declaration.periods:
        values = list(declaration.values)
        if UNDECLARED in values:
            values = _completed(values, run.get_array(declaration.variable, period))
        for subject, value in zip(told, values, strict=True):
            if value is not UNDECLARED:
                subject.setdefault(declaration.variable, {})[period] = _plain(value)


def _completed(values: list[Any], computed: Array | None) -> list[Any]:
    """What was left to the formula, as it was found; nothing read it when it was not computed."""
    if computed is None:
        return values
    found = getattr(computed, "decode_to_str", lambda: computed)()
    return [one if value is UNDECLARED else value for value, one in zip(values, found, strict=True)]


def _plain(value: Any) -> Any:
    """As JSON writes it: a single-precision number without the decimals that it does not have."""
    with suppress(AttributeError):
        value = float(str(value)) if value.dtype.kind == "f" else value.item()
    return value if isinstance(value, (bool, int, float, str)) else str(value)


def _trace(simulation: HouseholdSimulation, nodes: Iterable[Node]) -> Json:
    flat = simulation.tracer.get_serialized_flat_trace()
    kept = {key: {name: each for name, each in one.items() if name not in TIMES} for key, one in flat.items()}
    return {
        "trace": _as_json(kept),
        "entitiesDescription": {key: [str(one) for one in names] for key, names in _described(simulation).items()},
        "requestedCalculations": [f"{variable}<{period}>" for variable, period in nodes],
    }


def _as_json(value: Any) -> Any:
    """Days as texts; what divides by zero in a branch that is not taken, as null: JSON has no word for it."""
    if isinstance(value, Mapping):
        return {str(key): _as_json(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_as_json(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)


def _described(simulation: HouseholdSimulation) -> Mapping[str, Iterable[Any]]:
    described: Mapping[str, Iterable[Any]] = simulation.describe_entities()
    return described


def _entity(key: str) -> Any:
    return next(entity for entity in system().entities if entity.key == key)
