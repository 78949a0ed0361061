"""Whether the person lives with parents."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.shapes import YesNo
from mesaides.benefits.verdict import Verdict, known


@condition("habite_chez_parents", About.PERSONNE)
class HabiteChezParents(YesNo):
    """`true`; a child of the household lives with its parents."""

    def holds(self, case: Case) -> Verdict:
        if case.adult is None:
            return known(self.root)
        return self.is_told(case.adult.habite_chez_parents, case.field("habite_chez_parents"))

    def reason(self) -> str:
        return "Habiter chez ses parents" if self.root else "Ne pas habiter chez ses parents"
