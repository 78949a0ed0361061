"""The loss of autonomy of an older person, measured by the « groupe iso-ressources »."""

from collections.abc import Mapping

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
        return f"Avoir {listed(f'une {loss}' for loss in self._losses())}"

    def denied(self, names: Mapping[str, str]) -> str:
        return f"Ne pas avoir {listed((f'de {loss}' for loss in self._losses()), 'ni')}"

    def _losses(self) -> list[str]:
        groups = [group.value.removeprefix("gir_") for group in self.root if group is not Gir.AUCUN]
        told = [f"perte d’autonomie classée en GIR {listed(groups)}"] if groups else []
        return told + (["perte d’autonomie pas encore évaluée"] if Gir.AUCUN in self.root else [])
