"""The « quotient familial » of the tax notice, a month: the reference income, by share, over twelve."""

from mesaides.benefits.case import Case
from mesaides.benefits.declared import Number
from mesaides.benefits.kind import About, condition
from mesaides.benefits.notice import tax_quotient
from mesaides.benefits.sentences import gap_in_euros, range_of_euros
from mesaides.benefits.shapes import Range
from mesaides.benefits.verdict import Verdict


@condition("quotient_familial_impot", About.FOYER)
class QuotientFamilialImpot(Range):
    """`{max: 700}`, euros a month. CGI art. 193 and 194 (shares), 1417 (income). It is not the one of the CAF."""

    min: Number | None = None
    max: Number | None = None

    def holds(self, case: Case) -> Verdict:
        return tax_quotient(case.situation).judged(self.has)

    def gap(self, case: Case) -> str | None:
        found = tax_quotient(case.situation).value
        return None if found is None else gap_in_euros(found, self.min, self.max, "par mois")

    def reason(self) -> str:
        return f"Avoir un quotient familial de l’avis d’impôt {range_of_euros(self.min, self.max)} par mois"
