"""What corrections put the model right with: amended formulas, and values given to parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from openfisca_core.entities import Entity
from openfisca_core.periods import MONTH
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

ALWAYS = "0001-01-01"

Formula = Callable[[Any, Any, Any], Any]
"""What OpenFisca calls: (population, period, parameters) → array."""

Fact = Callable[[Any, Any], Any]
"""What a variable of our own finds: (population, period) → array of yes and no."""

Amendment = Callable[[Formula, Any, Any, Any], Any]
"""What a correction writes: (plain formula, population, period, parameters) → array."""


class NothingToAmendError(LookupError):
    """The model no longer holds what a correction changes."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"Le modèle n’a plus {what} : relisez la correction qui le modifie, et retirez-la si elle ne sert plus."
        )


def amend(system: TaxBenefitSystem, name: str, amendment: Amendment, since: str = ALWAYS) -> None:
    """Replace each formula of the variable in force from `since` (AAAA-MM-JJ) on; the older law stays as it was."""
    variable = system.variables.get(name)
    if variable is None or not variable.formulas:
        raise NothingToAmendError(f"de formule pour « {name} »")
    formulas = variable.formulas
    earlier = [start for start in formulas if start <= since]
    if earlier:
        formulas[since] = formulas[earlier[-1]]
    for start in [start for start in formulas if start >= since]:
        formulas[start] = _amended(formulas[start], amendment)


def _amended(plain: Formula, amendment: Amendment) -> Formula:
    takes_parameters = plain.__code__.co_argcount > 2

    def as_published(population: Any, period: Any, parameters: Any) -> Any:
        return plain(population, period, parameters) if takes_parameters else plain(population, period)  # type: ignore[call-arg]  # some formulas of the model take two arguments

    def formula(population: Any, period: Any, parameters: Any) -> Any:
        return amendment(as_published, population, period, parameters)

    return formula


def give_values(system: TaxBenefitSystem, path: str, values: Mapping[str, float]) -> None:
    """Set the parameter at `path` (a.b.c) from each day (AAAA-MM-JJ) on, up to the next value it already has."""
    parameter: Any = system.parameters
    for part in path.split("."):
        parameter = getattr(parameter, "children", {}).get(part)
        if parameter is None:
            raise NothingToAmendError(f"de paramètre « {path} »")
    for start, value in values.items():
        later = [(known.instant_str, known.value) for known in parameter.values_list if known.instant_str > start]
        for day, amount in [(start, value), *reversed(later)]:
            parameter.update(start=day, value=amount)


def add_fact(system: TaxBenefitSystem, name: str, entity: Entity, fact: Fact) -> None:
    """Add, once, a yes or no of a month that the model lacks: a right whose amount is not told."""
    if name not in system.variables:
        parts = {"value_type": bool, "entity": entity, "definition_period": MONTH, "label": name, "formula": fact}
        system.add_variable(type(name, (Variable,), parts))


def role(group: Any, key: str) -> Any:
    """The role « parent » or « enfant » of a family, as sums over its members ask for it."""
    return next(known for known in group.entity.roles if known.key == key)
