"""A household written in OpenFisca's variables: what is declared, and what stays unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from openfisca_core.variables import Variable

from mesaides.engine.inputs import all_inputs
from mesaides.engine.inputs.registry import UNDECLARED, Answer, Input, LaidOver
from mesaides.engine.members import Household
from mesaides.engine.system import system

ETERNITY = "ETERNITY"


@dataclass(frozen=True, slots=True)
class Declaration:
    """One variable on one period: a value per subject, `UNDECLARED` where the model works it out.

    `over`: the values are laid over those of the formula, which is computed too.
    """

    variable: str
    period: str
    values: tuple[Answer, ...]
    over: bool = False

    @property
    def needs_formula(self) -> bool:
        return self.over or UNDECLARED in self.values


@dataclass(frozen=True)
class Request:
    """Everything a calculation needs to know of a household."""

    household: Household
    declarations: tuple[Declaration, ...]
    unknown: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Variables that an unanswered field leaves open, with the paths of these fields."""


def assemble(household: Household) -> Request:
    """The request of a household, from every registered input."""
    declarations: list[Declaration] = []
    unknown: dict[str, set[str]] = {}
    for item in all_inputs():
        for declaration, fields in _declare(item, household):
            if fields:
                unknown.setdefault(item.variable, set()).update(fields)
            if not _is_useless(declaration):
                declarations.append(declaration)
    return Request(household, tuple(declarations), {name: frozenset(paths) for name, paths in unknown.items()})


def _declare(item: Input, household: Household) -> Iterator[tuple[Declaration, list[str]]]:
    """One declaration a period, with the fields that it misses."""
    subjects = list(_subjects(item.entity, household))
    for period in item.span.periods(household.situation.month):
        told = (period,) if item.span.told else ()
        answers = [_ask(item, subject, told) for _, subject in subjects]
        missing = [path + item.field for (path, _), answer in zip(subjects, answers, strict=True) if answer is None]
        over = any(isinstance(answer, LaidOver) for answer in answers)
        yield Declaration(item.variable, _name(period), tuple(_plain(answer) for answer in answers), over), missing


def _subjects(entity: str, household: Household) -> Iterator[tuple[str, tuple[Any, ...] | None]]:
    """The arguments an input receives for each subject, with the path its field starts from.

    A family or dwelling other than the demandeur's (that of parents elsewhere) is not described.
    """
    if entity == "individu":
        yield from ((f"{member.path}.", (member,)) for member in household.members)
    elif entity == "foyer_fiscal":
        yield from (("", (household, name)) for name in household.names(entity))
    else:
        yield from (("", (household,) if name == "demandeur" else None) for name in household.names(entity))


def _ask(item: Input, subject: tuple[Any, ...] | None, told: tuple[Any, ...]) -> Answer:
    return UNDECLARED if subject is None else item.answer(*subject, *told)


def _plain(answer: Answer) -> Answer:
    """The value to write; an unknown one is left to the model, and told apart."""
    if isinstance(answer, LaidOver):
        return answer.value
    return UNDECLARED if answer is None else answer


def _name(period: object) -> str:
    return ETERNITY if period is None else str(period)


def _is_useless(declaration: Declaration) -> bool:
    """Whether the model would find the same without it."""
    if all(value is UNDECLARED for value in declaration.values):
        return True
    variable = variable_of(declaration.variable)
    default = default_of(declaration.variable)
    return not variable.formulas and all(value in (UNDECLARED, default) for value in declaration.values)


def variable_of(name: str) -> Variable:
    """The model's variable of that name; raises `VariableNotFoundError` when there is none."""
    return system().get_variable(name, check_existence=True)


@cache
def default_of(name: str) -> Any:
    """Default value of a variable, an enumeration's as the name of its item."""
    default = variable_of(name).default_value
    return getattr(default, "name", default)
