"""What is known when a question comes up: the answers read so far, the day, and whom it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mesaides.household.periods import Month, age_on
from mesaides.questions.french import RANKS, month_in_french

DEMANDEUR = "demandeur"
CONJOINT = "conjoint"
FOYER = ""
"""The household as a whole, rather than one of its members."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The answers that count at this point; `qui` is the person's path, « demandeur » or « enfants.0 »."""

    answers: Mapping[str, Any]
    today: date
    qui: str = FOYER

    def answer(self, field: str) -> object:
        """The answer to a field of the household; `None` when unknown, unasked or not answered yet."""
        return self.answers.get(field)

    def own(self, name: str) -> object:
        """As `answer`, for a field of the person the question is about."""
        return self.answers.get(f"{self.qui}.{name}")

    def chose(self, field: str, value: str) -> bool:
        """Whether `value` is among the choices ticked for this field of the household."""
        chosen = self.answer(field)
        return isinstance(chosen, list) and value in chosen

    def ticked(self, name: str, value: str) -> bool:
        """As `chose`, for a field of the person the question is about."""
        return self.chose(f"{self.qui}.{name}", value)

    def count(self, field: str) -> int:
        """The answer to a field that counts something; 0 when there is none."""
        counted = self.answer(field)
        return counted if isinstance(counted, int) else 0

    def place(self, pattern: str) -> str:
        """The field of the household that a pattern names: « {qui}.handicap », « impots.{n2}.rfr »."""
        return (
            pattern.replace("{qui}", self.qui).replace("{n2}", str(self.today.year - 2)) if "{" in pattern else pattern
        )

    def about(self, qui: str) -> Asked:
        return Asked(self.answers, self.today, qui)

    @property
    def month(self) -> Month:
        return Month.of(self.today)

    @property
    def age(self) -> int | None:
        """In whole years today; `None` when the birth date is not known yet."""
        birth = self.own("date_naissance")
        return age_on(date.fromisoformat(birth), self.today) if isinstance(birth, str) else None

    def aged(self, first: int, last: int = 200) -> bool:
        """Whether the person's age is known and lies between the two, both included."""
        return self.age is not None and first <= self.age <= last

    def words(self) -> dict[str, str]:
        """What the texts of questions may name between braces."""
        return {
            "qui": self.qui,
            "enfant": self._child(),
            "Enfant": self._child().capitalize(),
            "n2": str(self.today.year - 2),
            "n1": str(self.today.year - 1),
            "ce_mois": month_in_french(self.month),
            "il_y_a_un_an": month_in_french(self.month.shift(-12)),
        }

    def _child(self) -> str:
        if not self.qui.startswith("enfants."):
            return ""
        rank = RANKS[int(self.qui.removeprefix("enfants."))]
        return "votre enfant" if self.count("enfants.nombre") == 1 else f"votre {rank} enfant"


Fact = Callable[[Asked], bool]
"""A named truth about a household, such as `is_student`."""


def always(_asked: Asked) -> bool:
    return True


def both(one: Fact, other: Fact) -> Fact:
    """The two facts together."""

    def holds(asked: Asked) -> bool:
        return one(asked) and other(asked)

    return holds
