"""The age of the person, in whole years on the day of the simulation."""

from mesaides.benefits.case import Case
from mesaides.benefits.declared import Years
from mesaides.benefits.kind import About, condition
from mesaides.benefits.sentences import years
from mesaides.benefits.shapes import Range
from mesaides.benefits.verdict import Verdict, known


@condition("age", About.PERSONNE)
class Age(Range):
    """`{min: 16, max: 25}`: from the 16th birthday until the day before the 26th."""

    min: Years | None = None
    max: Years | None = None

    def holds(self, case: Case) -> Verdict:
        return known(self.has(case.age))

    def gap(self, case: Case) -> str | None:
        return f"{years(case.age)} aujourd’hui"

    def is_past(self, case: Case) -> bool:
        return self.max is not None and case.age > self.max

    def reason(self) -> str:
        if self.max is None:
            return f"Avoir au moins {years(self.min or 0)}"
        if not self.min:
            return f"Avoir moins de {years(self.max + 1)}"
        return f"Avoir {years(self.max)}" if self.min == self.max else f"Avoir entre {self.min} et {years(self.max)}"
