"""The « quotient familial » that the CAF or the MSA computes, a month; the engine finds it."""

from mesaides.benefits.case import Case, Needs
from mesaides.benefits.declared import Number
from mesaides.benefits.kind import About, condition
from mesaides.benefits.sentences import gap_in_euros, range_of_euros
from mesaides.benefits.shapes import Range
from mesaides.benefits.verdict import Verdict


@condition("quotient_familial_caf", About.FOYER)
class QuotientFamilialCaf(Range):
    """`{max: 700}`, euros a month. Incomes of N-2 and benefits of the month, by the CAF's own shares."""

    min: Number | None = None
    max: Number | None = None

    def holds(self, case: Case) -> Verdict:
        return case.constats.quotient_familial_caf.judged(self.has)

    def gap(self, case: Case) -> str | None:
        found = case.constats.quotient_familial_caf.value
        return None if found is None else gap_in_euros(found, self.min, self.max, "par mois")

    def needs(self) -> Needs:
        return Needs(quotient_familial_caf=True)

    def reason(self) -> str:
        return f"Avoir un quotient familial de la CAF ou de la MSA {range_of_euros(self.min, self.max)} par mois"
