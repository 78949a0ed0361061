"""What comes after a claim: in how long the institution answers, and what its silence means."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from mesaides.benefits.choices import Silence
from mesaides.benefits.declared import Declared, MisdeclaredError, Source, Text

Some = Annotated[int, Field(strict=True, ge=1)]


class Attente(Declared):
    """A time to answer, counted from the day the whole file was received."""

    mois: Some | None = None
    fin_de_mois: bool = False  # the months run on to the last day of the last one
    jours_ouvres: Some | None = None
    silence: Silence | None = None  # nothing is told when no text says it
    ensuite: Text | None = None  # what happens between the claim and the payment
    source: Source

    @model_validator(mode="after")
    def _has_one_unit(self) -> Self:
        if (self.mois is None) == (self.jours_ouvres is None):
            raise MisdeclaredError(
                "Ce délai se compte en mois ou en jours ouvrés.",
                "gardez « mois » ou « jours_ouvres », un seul des deux.",
            )
        if self.fin_de_mois and self.mois is None:
            raise MisdeclaredError(
                "« fin_de_mois » prolonge un délai compté en mois.",
                "écrivez « mois », ou retirez « fin_de_mois ».",
            )
        return self
