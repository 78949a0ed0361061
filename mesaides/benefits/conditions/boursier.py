"""Whether the person receives a grant for studies."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.shapes import YesNo
from mesaides.benefits.verdict import Verdict


@condition("boursier", About.PERSONNE)
class Boursier(YesNo):
    """`true`: a grant is received. Code de l’éducation, art. L531-4 and L821-1."""

    def holds(self, case: Case) -> Verdict:
        return self.is_told(case.someone.boursier, case.field("boursier"))

    def reason(self) -> str:
        return "Recevoir une bourse d’études" if self.root else "Ne pas recevoir de bourse d’études"
