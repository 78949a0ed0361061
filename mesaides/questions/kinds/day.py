"""A date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from mesaides.household.periods import age_on
from mesaides.questions.asked import Asked
from mesaides.questions.french import day_in_french
from mesaides.questions.kinds.kind import UNKNOWN, AsItIs

OLDEST = 120


@dataclass(frozen=True, slots=True)
class Day(AsItIs):
    """A day, stored as « AAAA-MM-JJ ». Ages bound the date of a birth."""

    unknown: bool = False
    future: bool = False  # to come rather than past
    any_time: bool = False  # past or to come
    youngest: int = 0
    born: bool = False  # the date of a birth

    def fault(self, answer: Any, asked: Asked) -> str | None:
        if answer is None:
            return None if self.unknown else "Indiquez une date."
        day = _parsed(answer)
        if day is None:
            return "Cette date n’existe pas : vérifiez le jour, le mois et l’année."
        return self._too_soon_or_late(day, asked.today) or self._wrong_age(age_on(day, asked.today))

    def _too_soon_or_late(self, day: date, today: date) -> str | None:
        if self.any_time:
            return None
        if self.future and day < today:
            return "Cette date est passée : indiquez une date à venir."
        if not self.future and day > today:
            return "Cette date est à venir : indiquez une date passée."
        return None

    def _wrong_age(self, age: int) -> str | None:
        if age > OLDEST:
            return f"Cette date remonte à plus de {OLDEST} ans : vérifiez l’année."
        if self.born and age < self.youngest:
            return f"Cette date donne {age} ans : il faut au moins {self.youngest} ans. Vérifiez l’année."
        return None

    def told(self, answer: Any, asked: Asked) -> str:
        if answer is None:
            return UNKNOWN
        day = date.fromisoformat(answer)
        age = age_on(day, asked.today)
        return f"{day_in_french(day)} ({age} an{'s' if age > 1 else ''})" if self.born else day_in_french(day)


def _parsed(answer: Any) -> date | None:
    try:
        return date.fromisoformat(answer)
    except (TypeError, ValueError):
        return None
