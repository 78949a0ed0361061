"""A ceiling of what the household lived on, on average, in the last three months."""

from typing import Self

from pydantic import model_validator

from mesaides.benefits.case import Case
from mesaides.benefits.declared import Declared, MisdeclaredError, Number
from mesaides.benefits.kind import About, Kind, condition
from mesaides.benefits.resources import monthly_resources
from mesaides.benefits.scale import ParPersonnes
from mesaides.benefits.sentences import euros, gap_in_euros
from mesaides.benefits.verdict import Verdict


@condition("ressources_mensuelles", About.FOYER)
class RessourcesMensuelles(Declared, Kind):
    """Euros a month, the bound included: `{max: 1200}` or `{par_personnes: {...}}`."""

    max: Number | None = None
    par_personnes: ParPersonnes | None = None

    @model_validator(mode="after")
    def has_one_ceiling(self) -> Self:
        if len(self.model_fields_set) != 1:
            message = "Un plafond s’écrit d’une seule façon : « max » ou « par_personnes »."
            raise MisdeclaredError(message, "gardez l’une des deux.")
        return self

    def holds(self, case: Case) -> Verdict:
        ceiling = self._ceiling(case)
        return monthly_resources(case.situation).judged(lambda value: value <= ceiling)

    def gap(self, case: Case) -> str | None:
        found = monthly_resources(case.situation).value
        return None if found is None else gap_in_euros(found, None, self._ceiling(case), "par mois")

    def _ceiling(self, case: Case) -> float:
        return (self.max if self.par_personnes is None else self.par_personnes.of(case.situation)) or 0

    def reason(self) -> str:
        ceiling = (
            f"{euros(self.max or 0)} par mois" if self.par_personnes is None else self.par_personnes.told("par mois")
        )
        return f"Avoir des ressources d’au plus {ceiling}"
