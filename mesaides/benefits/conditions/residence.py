"""How long the household has lived in the territory: nobody asks, so it is always to check."""

from typing import Annotated, ClassVar

from pydantic import Field

from mesaides.benefits.case import Case
from mesaides.benefits.declared import Declared
from mesaides.benefits.kind import About, Kind, condition
from mesaides.benefits.sentences import duration
from mesaides.benefits.verdict import Verdict, unknown


@condition("residence", About.FOYER)
class Residence(Declared, Kind):
    """`{annees_min: 1}`. Supposed, and told to the person as a sentence to tick."""

    unasked: ClassVar[bool] = True

    annees_min: Annotated[float, Field(strict=True, gt=0, le=50)]

    def holds(self, case: Case) -> Verdict:
        return unknown(supposed=True)

    def reason(self) -> str:
        return f"Habiter sur ce territoire depuis au moins {duration(self.annees_min)}"
