"""Amounts of money and whole numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from mesaides.household.periods import Month
from mesaides.questions.asked import Asked
from mesaides.questions.french import euros_in_french, month_in_french, number_in_french
from mesaides.questions.kinds.kind import IMPOSSIBLE, UNKNOWN, AsItIs, Written

PER_YEAR = "par_an"
"""Key of an amount given for a whole year."""
DETAILED = 4
"""Months named one by one before the current one: those RSA and prime d’activité read (M-4 to M)."""
READ = 13
"""Oldest month read: housing benefit goes back thirteen months."""


@dataclass(frozen=True, slots=True)
class Whole(AsItIs):
    """A whole number."""

    minimum: int = 0
    maximum: int = 100
    unit: str = ""
    unknown: bool = False

    def fault(self, answer: Any, asked: Asked) -> str | None:
        if answer is None:
            return None if self.unknown else "Indiquez un nombre, en chiffres."
        if not isinstance(answer, int) or isinstance(answer, bool):
            return IMPOSSIBLE
        if not self.minimum <= answer <= self.maximum:
            return f"Indiquez un nombre entre {self.minimum} et {self.maximum}."
        return None

    def told(self, answer: Any, asked: Asked) -> str:
        return UNKNOWN if answer is None else f"{answer} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class Euros(AsItIs):
    """An amount, or a number with decimals; leaving it blank says « je ne sais pas » where that is an answer."""

    unit: str = "€ par mois"
    maximum: float = 1_000_000
    minimum: float = 0
    unknown: bool = False

    def fault(self, answer: Any, asked: Asked) -> str | None:
        if answer is None:
            return None if self.unknown else "Indiquez un montant, en chiffres ; 0 si rien."
        return _amount_fault(answer, self.minimum, self.maximum)

    def told(self, answer: Any, asked: Asked) -> str:
        if answer is None:
            return UNKNOWN
        return f"{number_in_french(answer)} {self.unit}" if self.unit else f"{answer:g}".replace(".", ",")


@dataclass(frozen=True, slots=True)
class MonthlyEuros(AsItIs):
    """An income: the same every month, by month, or for a whole year.

    Stored as a number, as `{"2026-11": 1200, …}`, or as `{"par_an": 12000}`.
    """

    yearly: bool = False  # may be given for a year
    maximum: float = 1_000_000

    def months(self, asked: Asked) -> list[Month]:
        """The months asked one by one, the current one first."""
        return [asked.month.shift(-offset) for offset in range(DETAILED + 1)]

    def older(self, asked: Asked) -> list[Month]:
        """The months before, asked together."""
        return [asked.month.shift(-offset) for offset in range(DETAILED + 1, READ + 1)]

    def fault(self, answer: Any, asked: Asked) -> str | None:
        if answer is None:
            return None
        if not isinstance(answer, dict):
            return _amount_fault(answer, 0, self.maximum)
        if PER_YEAR in answer:
            return _amount_fault(answer[PER_YEAR], 0, 12 * self.maximum)
        if not all(_is_month(key) for key in answer):
            return IMPOSSIBLE
        found = [_amount_fault(amount, 0, self.maximum) for amount in answer.values() if amount is not None]
        return next(filter(None, found), None)

    def told(self, answer: Any, asked: Asked) -> str:
        if answer is None:
            return UNKNOWN
        if not isinstance(answer, dict):
            return f"{euros_in_french(answer)} par mois"
        if PER_YEAR in answer:
            return f"{euros_in_french(answer[PER_YEAR])} par an"
        told = [_told(key, answer[key]) for key in map(str, self.months(asked)) if key in answer]
        before = {answer[key] for key in map(str, self.older(asked)) if key in answer}
        return " ; ".join(told + [f"avant : {_amount(amount)} par mois" for amount in before])

    def writes(self, field: str, answer: Any, asked: Asked) -> Written:
        if isinstance(answer, dict) and PER_YEAR in answer:
            answer = round(answer[PER_YEAR] / 12, 2)
        yield field, answer


def _told(key: str, amount: float | None) -> str:
    return f"{month_in_french(Month.parse(key))} : {_amount(amount)}"


def _amount(amount: float | None) -> str:
    return UNKNOWN.lower() if amount is None else euros_in_french(amount)


def _is_month(key: str) -> bool:
    try:
        return bool(Month.parse(key))
    except ValueError:
        return False


def _amount_fault(answer: Any, minimum: float, maximum: float) -> str | None:
    if isinstance(answer, bool) or not isinstance(answer, (int, float)) or not math.isfinite(answer):
        return IMPOSSIBLE
    if answer < minimum:
        return f"Ce nombre est trop petit : indiquez au moins {number_in_french(minimum)}."
    if answer > maximum:
        return f"Ce nombre est trop grand : indiquez au plus {number_in_french(maximum)}."
    return None
