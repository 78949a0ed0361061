"""The amount of a benefit: how the model's is to be read, or how a declarative one is worked out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated, Self

from pydantic import Field, model_validator

from mesaides.benefits.choices import Crds, Genre, Selon
from mesaides.benefits.declared import Declared, MisdeclaredError, Number

WAYS = ("valeur", "par_enfant", "par_tranche", "part_du_cout")
"""The ways to declare an amount; a benefit has one."""

RHYTHMS = {Genre.MENSUEL: "par mois", Genre.ANNUEL: "par an", Genre.UNIQUE: "en une fois"}


class Tranche(Declared):
    """One bracket, its upper bound included; without a bound, everything above."""

    jusqu_a: Number | None = None
    valeur: Number


class ParTranche(Declared):
    """An amount that depends on a number of the household. Above the last bound, no right."""

    selon: Selon
    tranches: Annotated[tuple[Tranche, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def goes_up(self) -> Self:
        bounds = [tranche.jusqu_a for tranche in self.tranches]
        if None in bounds[:-1]:
            raise MisdeclaredError("Seule la dernière tranche peut se passer de « jusqu_a ».", "ajoutez les autres.")
        known = [bound for bound in bounds if bound is not None]
        for low, high in pairwise(known):
            if high <= low:
                message = f"Les tranches doivent monter : {high:g} vient après {low:g}."
                raise MisdeclaredError(message, "rangez-les de la plus basse à la plus haute.")
        return self

    def of(self, value: float) -> float | None:
        """The amount of a number; `None` above the last bracket."""
        return next((one.valeur for one in self.tranches if one.jusqu_a is None or value <= one.jusqu_a), None)


class PartDuCout(Declared):
    """A share of what the person pays, up to a cap in euros."""

    taux: Annotated[float, Field(strict=True, gt=0, le=1)]
    plafond: Number | None = None


class Montant(Declared):
    """How to read the variable, or what a declarative benefit is worth."""

    genre: Genre
    crds: Crds = Crds.NON_SOUMISE
    maximum: bool = False  # the amount is a ceiling: « jusqu’à … »
    unite: str = "€"
    rythme: str | None = None  # said after the amount when the genre is not enough: « pendant 10 mois »
    facteur: float = 1  # what to multiply the variable by, when its unit is not the one shown
    valeur: Number | None = None
    par_enfant: Number | None = None
    par_tranche: ParTranche | None = None
    part_du_cout: PartDuCout | None = None

    @model_validator(mode="after")
    def has_one_way(self) -> Self:
        if len(self.ways()) > 1:
            message = f"Le montant est écrit de {len(self.ways())} façons : {', '.join(self.ways())}."
            raise MisdeclaredError(message, "gardez-en une seule.")
        return self

    def ways(self) -> list[str]:
        return [way for way in WAYS if getattr(self, way) is not None]

    @property
    def cadence(self) -> str:
        """What is said after the amount: « par mois »; empty when nothing is.

        A rate that a file declares is a reduction: docs/how-to/ajouter-une-aide.md.
        """
        is_reduction = self.genre is Genre.TAUX and self.valeur is not None
        return self.rythme or ("de réduction" if is_reduction else RHYTHMS.get(self.genre, ""))

    @property
    def is_ceiling(self) -> bool:
        """Whether the amount is the most that can be had."""
        return self.maximum or self.part_du_cout is not None

    def faults(self, *, declarative: bool) -> Iterator[tuple[str, str, str]]:
        """Field, message and mend of what does not go together."""
        yield from self._way(declarative=declarative)
        if self.genre is Genre.PRIX and not self.rythme:
            yield "rythme", "Un prix se paie à un rythme, qui manque.", "ajoutez « rythme: par mois », par exemple."
        if self.genre is Genre.NOMBRE and self.unite == "€":
            yield "unite", "Un nombre compte quelque chose, qui manque.", "ajoutez « unite: séances », par exemple."

    def _way(self, *, declarative: bool) -> Iterator[tuple[str, str, str]]:
        ways = self.ways()
        if not declarative and ways:
            yield ways[0], "Cette aide est calculée : le montant vient de « calcul ».", "effacez cette ligne."
        if declarative and self.genre is Genre.OUI_NON and ways:
            yield ways[0], "Un droit sans montant n’a pas de montant.", "effacez cette ligne, ou changez « genre »."
        if declarative and self.genre is not Genre.OUI_NON and not ways:
            mend = f"ajoutez {', '.join(WAYS[:-1])} ou {WAYS[-1]}."
            yield "", "Cette aide n’est pas calculée : son montant manque.", mend
