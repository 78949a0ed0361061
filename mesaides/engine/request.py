"""A household written in OpenFisca's variables: what is declared, and what stays unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any, NamedTuple

from openfisca_core.variables import Variable

from mesaides.engine.inputs import all_inputs
from mesaides.engine.inputs.registry import UNDECLARED, Answer, Input, LaidOver
from mesaides.engine.members import Household
from mesaides.engine.system import system
from mesaides.household.periods import Month

ETERNITY = "ETERNITY"

Subject = tuple[str, tuple[Any, ...] | None]
Periods = tuple[tuple[Any, str], ...]


class Declaration(NamedTuple):
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
    subjects = {entity: _subjects(entity, household) for entity in ("individu", "famille", "menage", "foyer_fiscal")}
    declarations: list[Declaration] = []
    unknown: dict[str, set[str]] = {}
    for item, periods in _timetable(household.month):
        asked = subjects[item.entity]
        for names, answers in _rows(item, asked, periods):
            if None in answers:
                unknown.setdefault(item.variable, set()).update(_missing(item, asked, answers))
            declarations += _declarations(item.variable, names, answers)
    return Request(household, tuple(declarations), {name: frozenset(paths) for name, paths in unknown.items()})


@lru_cache(maxsize=24)
def _timetable(month: Month) -> tuple[tuple[Input, Periods], ...]:
    """Every input, and the periods that it is written on with their names."""
    periods = {item.span: item.span.periods(month) for item in all_inputs()}
    named = {span: tuple((period, _name(period)) for period in known) for span, known in periods.items()}
    return tuple((item, named[item.span]) for item in all_inputs())


def _name(period: Month | int | None) -> str:
    return ETERNITY if period is None else str(period)


def _subjects(entity: str, household: Household) -> list[Subject]:
    """The arguments an input receives for each subject, with the path its field starts from.

    A family or dwelling other than the demandeur's (that of parents elsewhere) is not described.
    """
    if entity == "individu":
        return [(f"{member.path}.", (member,)) for member in household.members]
    if entity == "foyer_fiscal":
        return [("", (household, name)) for name in household.names(entity)]
    return [("", (household,) if name == "demandeur" else None) for name in household.names(entity)]


def _rows(item: Input, subjects: list[Subject], periods: Periods) -> Iterator[tuple[list[str], tuple[Answer, ...]]]:
    """The answers of all the subjects, with the names of the periods that they stand for."""
    columns = [_column(item, subject, periods) for _, subject in subjects]
    names = [name for _, name in periods]
    if all(len(column) == 1 for column in columns):
        yield names, tuple(column[0] for column in columns)
        return
    full = [column if len(column) > 1 else column * len(names) for column in columns]
    yield from (([name], answers) for name, answers in zip(names, zip(*full, strict=True), strict=True))


def _column(item: Input, subject: tuple[Any, ...] | None, periods: Periods) -> list[Answer]:
    """The answers for one subject: one a period, or a single one where the period does not matter."""
    if subject is None:
        return [UNDECLARED]
    if not item.span.told:
        return [item.answer(*subject)]
    if item.steady is not None and item.steady(*subject):
        return [item.answer(*subject, periods[0][0])]
    return [item.answer(*subject, period) for period, _ in periods]


def _missing(item: Input, subjects: list[Subject], answers: tuple[Answer, ...]) -> Iterator[str]:
    """Paths of the fields that would answer."""
    return (path + item.field for (path, _), answer in zip(subjects, answers, strict=True) if answer is None)


def _declarations(variable: str, names: list[str], answers: tuple[Answer, ...]) -> list[Declaration]:
    """What is written on each of the periods: nothing where the model would find the same by itself."""
    values = tuple(_plain(answer) for answer in answers)
    if _is_useless(variable, values):
        return []
    over = any(isinstance(answer, LaidOver) for answer in answers)
    return [Declaration(variable, name, values, over) for name in names]


def _plain(answer: Answer) -> Answer:
    """The value to write; an unknown one is left to the model, and told apart."""
    if isinstance(answer, LaidOver):
        return answer.value
    return UNDECLARED if answer is None else answer


def _is_useless(variable: str, values: tuple[Answer, ...]) -> bool:
    told = [value for value in values if value is not UNDECLARED]
    return not told or (not has_formula(variable) and told == [default_of(variable)] * len(told))


def variable_of(name: str) -> Variable:
    """The model's variable of that name; raises `VariableNotFoundError` when there is none."""
    return system().get_variable(name, check_existence=True)


@cache
def has_formula(name: str) -> bool:
    """Whether the model works a variable out when it is not told."""
    return bool(variable_of(name).formulas)


@cache
def default_of(name: str) -> Any:
    """Default value of a variable, an enumeration's as the name of its item."""
    default = variable_of(name).default_value
    return getattr(default, "name", default)
