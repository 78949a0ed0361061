"""The home, the savings, and the tax notices of a household."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import ConfigDict, Field

from mesaides.household import choices as c
from mesaides.household.incomes import Euros

CONFIG = ConfigDict(extra="forbid", strict=True)

Fortune = Annotated[float, Field(ge=0, le=1_000_000_000, allow_inf_nan=False)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Logement:
    """Where the household lives. Amounts in euros a month."""

    __pydantic_config__ = CONFIG

    commune: Annotated[str, Field(pattern=r"^(\d{2}|2A|2B)\d{3}$")]  # INSEE code, never a postal code
    statut_occupation_logement: c.StatutOccupation | None = None
    loyer: Euros | None = None  # rent without charges, or monthly payment of the loan
    charges_locatives: Euros | None = 0
    coloc: bool | None = False
    logement_chambre: bool | None = False
    logement_crous: bool | None = False
    proprietaire_proche_famille: bool | None = False
    participation_frais: bool | None = False
    date_entree_logement: date | None = None
    date_pret: date | None = None
    logement_neuf: bool | None = False
    logement_conventionne: bool | None = None  # only for a loan or a residence


@dataclass(frozen=True, kw_only=True, slots=True)
class Patrimoine:
    """Savings and property, all members together. Values in euros; rental values in euros a year."""

    __pydantic_config__ = CONFIG

    livret_a: Fortune = 0
    epargne_revenus_non_imposables: Fortune = 0
    epargne_revenus_imposables: Fortune = 0
    valeur_patrimoine_loue: Fortune = 0
    valeur_immo_non_loue: Fortune = 0
    valeur_terrains_non_loues: Fortune = 0
    valeur_locative_immo_non_loue: Fortune = 0
    valeur_locative_terrains_non_loues: Fortune = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class AvisImpot:
    """What the income tax notice of one year of income prints. Euros a year."""

    __pydantic_config__ = CONFIG

    rfr: Annotated[float, Field(ge=0, le=100_000_000, allow_inf_nan=False)]
    nombre_parts: Annotated[float, Field(ge=1, le=20)] | None = None
    rfr_conjoint: Annotated[float, Field(ge=0, le=100_000_000, allow_inf_nan=False)] | None = None
