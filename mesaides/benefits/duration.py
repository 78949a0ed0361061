"""From when and until when a right runs."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from mesaides.benefits.choices import Fin
from mesaides.benefits.declared import Declared, MisdeclaredError, Source, Text, Years


class Enfants(Declared):
    """As long as that many children are under an age: the first month without it is that of a birthday."""

    nombre: Annotated[int, Field(strict=True, ge=1)] = 1
    moins_de: Years


class Duree(Declared):
    """Its beginning, beside what `debut` tells; its end; the text that says so."""

    debut: Text | None = None
    fin: Fin | None = None
    enfants: Enfants | None = None
    precision: Text | None = None  # told after the end
    source: Source

    @model_validator(mode="after")
    def _says_something_once(self) -> Self:
        if self.fin is not None and self.enfants is not None:
            raise MisdeclaredError("Cette durée a deux fins.", "gardez « fin » ou « enfants », un seul des deux.")
        if not (self.debut or self.fin or self.enfants or self.precision):
            raise MisdeclaredError(
                "Cette durée ne dit rien.", "donnez « debut », « fin », « enfants » ou « precision »."
            )
        return self
