"""The loss of autonomy of an older person, measured by the « groupe iso-ressources »."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.sentences import listed
from mesaides.benefits.shapes import OneOf
from mesaides.benefits.verdict import NO, Verdict
from mesaides.household.choices import Gir


@condition("gir", About.ADULTE)
class GirParmi(OneOf[Gir]):
    """`[gir_1, gir_2]`. Code de l’action sociale et des familles, art. L232-2 and R232-1."""

    def holds(self, case: Case) -> Verdict:
        return NO if case.adult is None else self.has(case.adult.gir, case.field("gir"))

    def reason(self) -> str:
        groups = [group.value.removeprefix("gir_") for group in self.root if group is not Gir.AUCUN]
        told = [f"une perte d’autonomie classée en GIR {listed(groups)}"] if groups else []
        unrated = ["une perte d’autonomie pas encore évaluée"] if Gir.AUCUN in self.root else []
        return f"Avoir {listed(told + unrated)}"
