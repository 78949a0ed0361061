"""How many children of some ages the household has."""

from typing import Self

from pydantic import model_validator

from mesaides.benefits.case import Case
from mesaides.benefits.declared import Count, MisdeclaredError, Years
from mesaides.benefits.kind import About, condition
from mesaides.benefits.sentences import many, years
from mesaides.benefits.shapes import Range
from mesaides.benefits.verdict import Verdict, known
from mesaides.household.periods import age_on


@condition("enfants", About.FOYER)
class Enfants(Range):
    """`{min: 1, max: 2, age_min: 0, age_max: 17}`: between 1 and 2 children of 0 to 17 years."""

    min: Count | None = None
    max: Count | None = None
    age_min: Years | None = None
    age_max: Years | None = None

    @model_validator(mode="after")
    def ages_can_hold(self) -> Self:
        if self.age_min is not None and self.age_max is not None and self.age_min > self.age_max:
            message = f"Aucun enfant n’a ces âges : age_min ({self.age_min}) dépasse age_max ({self.age_max})."
            raise MisdeclaredError(message, "corrigez l’un des deux âges.")
        return self

    def holds(self, case: Case) -> Verdict:
        return known(self.has(self.count(case)))

    def count(self, case: Case) -> int:
        """Children of these ages on the day of the simulation."""
        ages = [age_on(child.date_naissance, case.situation.date) for child in case.situation.enfants]
        return sum((self.age_min or 0) <= age <= (120 if self.age_max is None else self.age_max) for age in ages)

    def gap(self, case: Case) -> str | None:
        found = self.count(case)
        return many(found, "enfant") if found else "aucun"

    def contradicts(self, other: "Enfants") -> bool:
        """Two counts of children of the same ages."""
        same = (self.age_min, self.age_max) == (other.age_min, other.age_max)
        return same and super().contradicts(other)

    def reason(self) -> str:
        ages = self._ages()
        if self.max == 0:
            return f"Ne pas avoir d’enfant{ages}"
        return f"Avoir {self._number()}{ages}"

    def _number(self) -> str:
        if self.max is None:
            return f"au moins {many(self.min or 0, 'enfant')}"
        if not self.min:
            return f"{many(self.max, 'enfant')} au plus"
        same = self.min == self.max
        return many(self.max, "enfant") if same else f"entre {self.min} et {many(self.max, 'enfant')}"

    def _ages(self) -> str:
        if self.age_max is None:
            return f" d’au moins {years(self.age_min)}" if self.age_min else ""
        if not self.age_min:
            return f" de moins de {years(self.age_max + 1)}"
        return f" de {self.age_min} à {years(self.age_max)}"
