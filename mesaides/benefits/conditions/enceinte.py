"""A pregnancy."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.shapes import YesNo
from mesaides.benefits.verdict import Verdict, known


@condition("enceinte", About.ADULTE)
class Enceinte(YesNo):
    """`true`: the person expects a child."""

    def holds(self, case: Case) -> Verdict:
        if case.adult is None:
            return known(not self.root)
        return self.is_told(case.adult.enceinte, case.field("enceinte"))

    def reason(self) -> str:
        return "Attendre un enfant" if self.root else "Ne pas attendre d’enfant"
