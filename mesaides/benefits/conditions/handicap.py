"""A disability that is recognised."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.shapes import YesNo
from mesaides.benefits.verdict import Verdict


@condition("handicap", About.PERSONNE)
class Handicap(YesNo):
    """`true`: recognised by the MDPH. Code de l’action sociale et des familles, art. L146-9."""

    def holds(self, case: Case) -> Verdict:
        return self.is_told(case.someone.handicap, case.field("handicap"))

    def reason(self) -> str:
        return "Avoir un handicap reconnu" if self.root else "Ne pas avoir de handicap reconnu"
