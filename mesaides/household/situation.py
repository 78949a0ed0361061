"""A household on a given day: the one value every calculation starts from."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field

from mesaides.household.choices import StatutMarital
from mesaides.household.home import AvisImpot, Logement, Patrimoine
from mesaides.household.incomes import Amounts, YearKey
from mesaides.household.periods import Month
from mesaides.household.persons import Adult, Child, Person
from mesaides.household.published import EMPTY, published
from mesaides.household.received import PrestationFamiliale

VERSION: Literal[1] = 1
MAX_CHILDREN = 12


@dataclass(frozen=True, kw_only=True, slots=True)
class Situation:
    """A household and the day it asks.

    `None` means unknown, never zero or no. A field left out takes the default of its class: rare
    facts are « non », incomes and housing are unknown.
    """

    __pydantic_config__ = published(
        "Situation d’un foyer",
        "Un foyer, le jour où il demande. null veut dire « on ne sait pas », jamais zéro ni non. Un champ omis prend "
        "sa valeur par défaut : les faits rares valent « non », les revenus et le logement sont inconnus.",
    )

    version: Annotated[Literal[1], Field(description="La version de ce format.")] = VERSION
    date: Annotated[
        datetime.date,
        Field(description="Le jour de la simulation : la loi de ce jour s’applique. Aujourd’hui, s’il est omis."),
    ]
    demandeur: Annotated[Adult, Field(description="La personne qui demande.")]
    conjoint: Annotated[Adult | None, Field(description="La personne avec qui elle vit en couple, mariée ou non.")] = (
        None
    )
    statut_marital: Annotated[
        StatutMarital | None, Field(description="La vie de couple. Obligatoire avec un conjoint.")
    ] = None
    enfants: Annotated[
        tuple[Child, ...],
        Field(max_length=MAX_CHILDREN, description="Les enfants que le foyer élève, et les jeunes encore à charge."),
    ] = ()
    rsa_isolement_recent: Annotated[
        bool | None, Field(description="Parent seul depuis moins de dix-huit mois, ce qui ouvre le RSA majoré.")
    ] = False
    logement: Annotated[Logement, Field(description="Où vit le foyer.")]
    impots: Annotated[
        dict[YearKey, AvisImpot],
        Field(description="Ce qu’impriment les avis d’impôt, par année de revenus.", json_schema_extra=EMPTY),
    ] = field(default_factory=dict)
    patrimoine: Annotated[
        Patrimoine | None, Field(description="L’épargne et les biens, de tous les membres ensemble.")
    ] = None
    prestations_recues: Annotated[
        dict[PrestationFamiliale, Amounts] | None,
        Field(description="Les aides que le foyer reçoit déjà, en euros par mois.", json_schema_extra=EMPTY),
    ] = field(default_factory=dict)

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
