"""One adult who raises at least one child."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.shapes import YesNo
from mesaides.benefits.verdict import Verdict, known


@condition("parent_isole", About.FOYER)
class ParentIsole(YesNo):
    """`true`. Code de l’action sociale et des familles, art. L262-9: nobody lives there as a partner."""

    def holds(self, case: Case) -> Verdict:
        alone = case.situation.conjoint is None and bool(case.situation.enfants)
        return known(alone is self.root)

    def reason(self) -> str:
        return "Élever seul ou seule au moins un enfant" if self.root else "Ne pas élever seul ou seule un enfant"
