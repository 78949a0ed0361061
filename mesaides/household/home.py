"""The home, the savings, and the tax notices of a household."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field

from mesaides.household import choices as c
from mesaides.household.incomes import Euros, EurosOfYear
from mesaides.household.published import published

Fortune = Annotated[float, Field(ge=0, le=1_000_000_000, allow_inf_nan=False)]
CommuneCode = Annotated[str, Field(pattern=r"^(\d{2}|2A|2B)\d{3}$")]
"""INSEE code, never a postal code."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Logement:
    """Where the household lives. Amounts in euros a month."""

    __pydantic_config__ = published("Logement", "Où vit le foyer. Les montants sont en euros par mois.")

    commune: Annotated[
        CommuneCode,
        Field(
            description="Le code INSEE de la commune, jamais le code postal. Celui d’un arrondissement convient.",
            examples=["31555"],
        ),
    ]
    statut_occupation_logement: Annotated[
        c.StatutOccupation | None, Field(description="À quel titre le foyer occupe ce logement.")
    ] = None
    loyer: Annotated[Euros | None, Field(description="Le loyer sans les charges, ou la mensualité du prêt.")] = None
    charges_locatives: Annotated[Euros | None, Field(description="Les charges du locataire.")] = 0
    coloc: Annotated[bool | None, Field(description="Vit en colocation.")] = False
    logement_chambre: Annotated[bool | None, Field(description="Une seule chambre, louée ou sous-louée.")] = False
    logement_crous: Annotated[bool | None, Field(description="Un logement du CROUS (les œuvres universitaires).")] = (
        False
    )
    proprietaire_proche_famille: Annotated[
        bool | None,
        Field(description="Le logement appartient à un parent ou à un enfant de l’un des membres du foyer."),
    ] = False
    participation_frais: Annotated[bool | None, Field(description="Hébergé sans loyer, mais participe aux frais.")] = (
        False
    )
    emmenagement: Annotated[
        bool | None, Field(description="Un emménagement depuis moins de deux mois, ou prochain.")
    ] = False
    date_entree_logement: Annotated[date | None, Field(description="Le jour de l’emménagement.")] = None
    date_pret: Annotated[date | None, Field(description="Le jour de la signature du prêt.")] = None
    logement_neuf: Annotated[bool | None, Field(description="Le logement a été acheté neuf.")] = False
    logement_conventionne: Annotated[
        bool | None,
        Field(description="Pour un prêt ou une résidence : conventionné, ce qui ouvre droit à l’APL."),
    ] = None
    parisien_depuis_trois_ans: Annotated[
        bool | None,
        Field(description="À Paris seulement : y a habité au moins trois ans dans les cinq dernières années."),
    ] = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Patrimoine:
    """Savings and property, all members together. Values in euros; rental values in euros a year."""

    __pydantic_config__ = published(
        "Patrimoine", "L’épargne et les biens de tous les membres du foyer, ensemble, en euros."
    )

    livret_a: Annotated[Fortune, Field(description="Ce qu’il y a sur les livrets A.")] = 0
    epargne_revenus_non_imposables: Annotated[
        Fortune, Field(description="L’épargne dont les intérêts ne sont pas imposés (autres livrets réglementés).")
    ] = 0
    epargne_revenus_imposables: Annotated[Fortune, Field(description="L’épargne dont les intérêts sont imposés.")] = 0
    valeur_patrimoine_loue: Annotated[Fortune, Field(description="La valeur des biens donnés en location.")] = 0
    valeur_immo_non_loue: Annotated[
        Fortune, Field(description="La valeur des logements non loués, sans la résidence principale.")
    ] = 0
    valeur_terrains_non_loues: Annotated[Fortune, Field(description="La valeur des terrains non loués.")] = 0
    valeur_locative_immo_non_loue: Annotated[
        Fortune | None,
        Field(description="Le loyer annuel théorique de ces logements, imprimé sur l’avis de taxe foncière."),
    ] = 0
    valeur_locative_terrains_non_loues: Annotated[
        Fortune | None, Field(description="Le loyer annuel théorique de ces terrains.")
    ] = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class AvisImpot:
    """What the income tax notice of one year of income prints. Euros a year."""

    __pydantic_config__ = published("Avis d’impôt", "Ce qu’imprime l’avis d’impôt sur les revenus d’une année.")

    rfr: Annotated[EurosOfYear, Field(description="Le revenu fiscal de référence, en euros.")]
    nombre_parts: Annotated[
        Annotated[float, Field(ge=1, le=20)] | None, Field(description="Le nombre de parts du foyer fiscal.")
    ] = None
    rfr_conjoint: Annotated[
        EurosOfYear | None,
        Field(description="Le revenu fiscal de référence du conjoint, quand il déclare à part."),
    ] = None
