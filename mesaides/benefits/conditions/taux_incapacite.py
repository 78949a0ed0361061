"""The disability rate that the MDPH sets."""

from typing import Annotated

from pydantic import Field

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.sentences import percent
from mesaides.benefits.shapes import Range
from mesaides.benefits.verdict import Verdict, known, unknown

Rate = Annotated[float, Field(strict=True, ge=0, le=1)]


@condition("taux_incapacite", About.PERSONNE)
class TauxIncapacite(Range):
    """`{min: 0.5, max: 0.79}`. Code de l’action sociale et des familles, annexe 2-4 (guide-barème)."""

    min: Rate | None = None
    max: Rate | None = None

    def holds(self, case: Case) -> Verdict:
        rate = 0.0 if case.someone.handicap is False else case.someone.taux_incapacite
        return unknown(case.field("taux_incapacite")) if rate is None else known(self.has(rate))

    def reason(self) -> str:
        return f"Avoir un taux d’incapacité {self._bounds()}"

    def _bounds(self) -> str:
        if self.max is None:
            return f"d’au moins {percent(self.min or 0)}"
        return f"entre {percent(self.min)} et {percent(self.max)}" if self.min else f"d’au plus {percent(self.max)}"
