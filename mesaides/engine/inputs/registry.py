"""The inputs of OpenFisca: one small function each, collected here by variable.

A function returns the value for one subject (a `Member`, or a `Household` for a group), `None`
when the household does not know it, `UNDECLARED` when the model must work it out by itself.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from mesaides.household.periods import Month, months_of_year

Value = bool | int | float | str | datetime.date


class Sentinel(Enum):
    UNDECLARED = "undeclared"


UNDECLARED: Final = Sentinel.UNDECLARED


@dataclass(frozen=True, slots=True)
class LaidOver:
    """A value that stands in for the formula's, which is computed all the same: declared beside due."""

    value: Value


Answer = Value | Sentinel | LaidOver | None
Steady = Callable[..., bool]
Register = Callable[[Callable[..., Answer]], Callable[..., Answer]]


@dataclass(frozen=True, slots=True)
class Span:
    """The periods an input is written on, and what its function is told of them."""

    periods: Callable[[Month], list[Any]]  # months, years, or [None] for a fact of always
    told: bool  # whether the function receives the period


@dataclass(frozen=True, slots=True)
class Input:
    """One variable of OpenFisca and how a household answers it."""

    variable: str
    entity: str
    span: Span
    answer: Callable[..., Answer]
    field: str  # field of the household, told when the answer is unknown
    steady: Steady | None = None  # whether, for this subject, a told input answers the same on every period


_INPUTS: dict[str, Input] = {}


class DuplicateInput(RuntimeError):
    """Two functions answer the same variable."""


def individu(span: Span, field: str | None = None, steady: Steady | None = None) -> Register:
    """Declare the function as the input of the variable that bears its name, for each person."""
    return _declare("individu", span, field, steady)


def famille(span: Span, field: str | None = None) -> Register:
    return _declare("famille", span, field)


def menage(span: Span, field: str | None = None) -> Register:
    return _declare("menage", span, field)


def foyer_fiscal(span: Span, field: str | None = None) -> Register:
    return _declare("foyer_fiscal", span, field)


def register(item: Input) -> None:
    """Add an input; raises `DuplicateInput` when the variable already has one."""
    if item.variable in _INPUTS:
        raise DuplicateInput(
            f"« {item.variable} » a deux fonctions : {_INPUTS[item.variable].answer} et {item.answer}."
        )
    _INPUTS[item.variable] = item


def registered() -> tuple[Input, ...]:
    return tuple(_INPUTS.values())


def _declare(entity: str, span: Span, field: str | None, steady: Steady | None = None) -> Register:
    def declare(function: Callable[..., Answer]) -> Callable[..., Answer]:
        register(Input(function.__name__, entity, span, function, field or function.__name__, steady))
        return function

    return declare


def _static_months(month: Month) -> list[Month]:
    """M+1 back to January N-2, then the January and December that older tax years read."""
    recent = [month.shift(1), *(month.shift(-i) for i in range(month.since(Month(month.year - 2, 1)) + 1))]
    older = [Month(month.year - back, number) for back in (3, 4) for number in (1, 12)]
    return recent + older


def _income_months(month: Month) -> list[Month]:
    """January N-3 to M+1: three tax years, and next month as this one."""
    return [month.shift(1 - i) for i in range(month.since(Month(month.year - 3, 1)) + 2)]


def _tax_years(month: Month) -> list[int]:
    return [month.year - back for back in range(4)]


def _tax_months(month: Month) -> list[Month]:
    return [item for year in _tax_years(month) for item in months_of_year(year)]


ALWAYS = Span(lambda month: [None], told=False)
NOW = Span(lambda month: [month, month.shift(1)], told=False)
MONTHS = Span(_static_months, told=False)
YEARS = Span(lambda month: [month.year - back for back in range(5)], told=False)
EACH_YEAR = Span(lambda month: [month.year - back for back in range(5)], told=True)
EACH_TAX_YEAR = Span(_tax_years, told=True)
EACH_INCOME_MONTH = Span(_income_months, told=True)
LAST_YEAR = Span(lambda month: [month.shift(1 - i) for i in range(15)], told=False)
EACH_PAST_MONTH = Span(lambda month: [month.shift(-i) for i in range(13)], told=True)
THIS_MONTH = Span(lambda month: [month], told=False)
LAST_MONTH = Span(lambda month: [month.shift(-1)], told=False)
PAST_YEAR = Span(lambda month: [month.shift(-i) for i in range(1, 14)], told=False)
RIGHT_WINDOW = 37
"""Months that a right to unemployment benefit is worked out from, this one included."""
RIGHT_MONTHS = Span(lambda month: [month.shift(-i) for i in range(RIGHT_WINDOW)], told=False)
EACH_RIGHT_MONTH = Span(lambda month: [month.shift(-i) for i in range(RIGHT_WINDOW)], told=True)
