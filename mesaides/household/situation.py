"""A household on a given day: the one value every calculation starts from."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from mesaides.household.choices import StatutMarital
from mesaides.household.home import AvisImpot, Logement, Patrimoine
from mesaides.household.incomes import Amounts, YearKey
from mesaides.household.periods import Month
from mesaides.household.persons import Adult, Child, Person
from mesaides.household.received import PrestationFamiliale

VERSION: Literal[1] = 1
MAX_CHILDREN = 12


@dataclass(frozen=True, kw_only=True, slots=True)
class Situation:
    """A household and the day it asks.

    `None` means unknown, never zero or no. A field left out takes the default of its class: rare
    facts are « non », incomes and housing are unknown.
    """

    __pydantic_config__ = ConfigDict(extra="forbid", strict=True)

    version: Literal[1] = VERSION
    date: datetime.date
    demandeur: Adult
    conjoint: Adult | None = None
    statut_marital: StatutMarital | None = None
    enfants: Annotated[tuple[Child, ...], Field(max_length=MAX_CHILDREN)] = ()
    rsa_isolement_recent: bool | None = False  # alone for less than eighteen months
    logement: Logement
    impots: dict[YearKey, AvisImpot] = field(default_factory=dict)
    patrimoine: Patrimoine | None = None
    prestations_recues: dict[PrestationFamiliale, Amounts] | None = field(default_factory=dict)

    @property
    def month(self) -> Month:
        """M, the month of the simulation."""
        return Month.of(self.date)

    @property
    def adults(self) -> tuple[Adult, ...]:
        return (self.demandeur,) if self.conjoint is None else (self.demandeur, self.conjoint)

    def members(self) -> Iterator[tuple[str, Person]]:
        """Every person with the path of its field: « demandeur », « conjoint », « enfants.0 »…"""
        yield "demandeur", self.demandeur
        if self.conjoint is not None:
            yield "conjoint", self.conjoint
        for index, child in enumerate(self.enfants):
            yield f"enfants.{index}", child
