"""A household written in OpenFisca's variables: what is declared, and what stays unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from openfisca_core.variables import Variable

from mesaides.engine.inputs import all_inputs
from mesaides.engine.inputs.registry import UNDECLARED, Answer, Input, LaidOver
from mesaides.engine.members import Household
from mesaides.engine.system import system
from mesaides.household.periods import Month
from mesaides.household.persons import Adult
from mesaides.household.situation import Situation

ETERNITY = "ETERNITY"

OF_HOUSEHOLD = {one.name for one in fields(Situation)} - {one.name for one in fields(Adult)}
"""Fields that no person holds."""

Subject = tuple[str, tuple[Any, ...] | None]
Column = list[Answer]
SPECIAL = {type(None), LaidOver}
"""Answers that are not written as they are."""


class Declaration(NamedTuple):
    """One variable on some periods: a value per subject, `UNDECLARED` where the model works it out.

    `over`: the values are laid over those of the formula, which is computed too.
    """

    variable: str
    periods: tuple[str, ...]
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
    unknown: dict[str, frozenset[str]] = {}
    for item, periods, names in _timetable(household.month):
        asked = subjects[item.entity]
        columns = [_column(item, arguments, periods) for _, arguments in asked]
        missing = [_place(path, item.field) for (path, _), column in zip(asked, columns, strict=True) if None in column]
        if missing:
            unknown[item.variable] = frozenset(missing)
        declarations += _declarations(item.variable, names, columns)
    return Request(household, tuple(declarations), unknown)


def _place(path: str, field: str) -> str:
    """Where an unanswered field stands: with the person asked about, or with the household that alone holds it."""
    return field if field.partition(".")[0] in OF_HOUSEHOLD else path + field


@lru_cache(maxsize=24)
def _timetable(month: Month) -> tuple[tuple[Input, Sequence[Any], tuple[str, ...]], ...]:
    """Every input, the periods that it is written on, and their names."""
    periods = {item.span: item.span.periods(month) for item in all_inputs()}
    names = {span: tuple(map(_name, known)) for span, known in periods.items()}
    return tuple((item, periods[item.span], names[item.span]) for item in all_inputs())


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


def _column(item: Input, arguments: tuple[Any, ...] | None, periods: Sequence[Any]) -> Column:
    """The answers for one subject: one a period, or a single one where the period does not matter."""
    if arguments is None:
        return [UNDECLARED]
    if not item.span.told:
        return [item.answer(*arguments)]
    if item.steady is not None and item.steady(*arguments):
        return [item.answer(*arguments, periods[0])]
    return [item.answer(*arguments, period) for period in periods]


def _declarations(variable: str, names: tuple[str, ...], columns: list[Column]) -> Iterator[Declaration]:
    """What is written, once for periods that follow each other; nothing where the model would find the same alone."""
    for answers, periods in _told(names, columns):
        what = _written(variable, answers)
        if what:
            yield Declaration(variable, periods, *what)


def _told(names: tuple[str, ...], columns: list[Column]) -> Iterator[tuple[tuple[Answer, ...], tuple[str, ...]]]:
    """The answers of all subjects, and the periods that they hold for."""
    if all(len(column) == 1 for column in columns):
        yield tuple(column[0] for column in columns), names
        return
    full = [column if len(column) > 1 else column * len(names) for column in columns]
    for answers, alike in groupby(zip(zip(*full, strict=True), names, strict=True), key=itemgetter(0)):
        yield answers, tuple(name for _, name in alike)


def _written(variable: str, answers: tuple[Answer, ...]) -> tuple[tuple[Answer, ...], bool] | None:
    """The values to declare, and whether they are laid over the formula's; `None` when they are of no use.

    An unknown value is left to the model, and told apart.
    """
    over = False
    if not SPECIAL.isdisjoint(map(type, answers)):
        over = any(isinstance(answer, LaidOver) for answer in answers)
        answers = tuple(_plain(answer) for answer in answers)
    return None if _is_useless(variable, answers) else (answers, over)


def _plain(answer: Answer) -> Answer:
    if isinstance(answer, LaidOver):
        return answer.value
    return UNDECLARED if answer is None else answer


def _is_useless(variable: str, values: tuple[Answer, ...]) -> bool:
    """Whether the model would find the same without them."""
    if has_formula(variable):
        return values.count(UNDECLARED) == len(values)
    return values.count(UNDECLARED) + values.count(default_of(variable)) == len(values)


@cache
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
