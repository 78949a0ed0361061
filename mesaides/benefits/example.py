"""A worked example: a household, and the answer that an official source or a derivation by hand gives."""

from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from mesaides.benefits.choices import Statut
from mesaides.benefits.declared import Declared, Line, Text


class Attendu(Declared):
    """What a worked example must give: an amount (net, euros) or a yes/no, or a status."""

    montant: float | None = None
    tolerance: Annotated[float, Field(ge=0)] = 0.01
    eligible: bool | None = None
    statut: Statut | None = None
    personne: str | None = None  # « demandeur », « conjoint », « enfants.0 »; the whole household if absent

    @model_validator(mode="after")
    def says_something(self) -> Self:
        if self.montant is None and self.eligible is None and self.statut is None:
            raise ValueError("Un exemple attend « montant », « eligible » ou « statut ».")
        return self


class Exemple(Declared):
    """A household and the official or hand-derived answer."""

    nom: Line
    situation: dict[str, Any]
    attendu: Attendu
    source: Text  # where the amount comes from: official page, or the derivation by hand
