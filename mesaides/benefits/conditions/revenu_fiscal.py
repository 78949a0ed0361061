"""A ceiling of the « revenu fiscal de référence » printed on the last tax notice. CGI art. 1417, IV."""

from typing import Self

from pydantic import model_validator

from mesaides.benefits.case import Case
from mesaides.benefits.declared import Declared, MisdeclaredError, Number
from mesaides.benefits.kind import About, Kind, condition
from mesaides.benefits.notice import income_by_share, reference_income
from mesaides.benefits.scale import ParPersonnes
from mesaides.benefits.sentences import euros, gap_in_euros
from mesaides.benefits.verdict import Measure, Verdict


@condition("revenu_fiscal", About.FOYER)
class RevenuFiscal(Declared, Kind):
    """Euros a year, the bound included: `{max: 20000}`, `{max_par_part: 10000}` or `{par_personnes: {...}}`."""

    max: Number | None = None
    max_par_part: Number | None = None
    par_personnes: ParPersonnes | None = None

    @model_validator(mode="after")
    def has_one_ceiling(self) -> Self:
        if len(self.model_fields_set) != 1:
            message = "Un plafond s’écrit d’une seule façon : « max », « max_par_part » ou « par_personnes »."
            raise MisdeclaredError(message, "gardez l’une des trois.")
        return self

    def holds(self, case: Case) -> Verdict:
        found, ceiling = self._compared(case)
        return found.judged(lambda value: value <= ceiling)

    def gap(self, case: Case) -> str | None:
        found, ceiling = self._compared(case)
        rhythm = "par an" if self.max_par_part is None else "par an et par part"
        return None if found.value is None else gap_in_euros(found.value, None, ceiling, rhythm)

    def _compared(self, case: Case) -> tuple[Measure, float]:
        """What the household has, and the ceiling."""
        if self.max_par_part is not None:
            return income_by_share(case.situation), self.max_par_part
        ceiling = self.max if self.par_personnes is None else self.par_personnes.of(case.situation)
        return reference_income(case.situation), ceiling or 0

    def reason(self) -> str:
        return f"Avoir un revenu fiscal de référence {self._ceiling()}"

    def _ceiling(self) -> str:
        if self.par_personnes is not None:
            return f"d’au plus {self.par_personnes.told('par an')}"
        if self.max_par_part is not None:
            return f"d’au plus {euros(self.max_par_part)} par an et par part"
        return f"d’au plus {euros(self.max or 0)} par an"
