"""Studies, and the student's parents when they live elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field

from mesaides.household import choices as c
from mesaides.household.incomes import EurosOfYear
from mesaides.household.published import published


@dataclass(frozen=True, kw_only=True, slots=True)
class Parents:
    """Parents of a student, when they live elsewhere: what a grant depends on."""

    __pydantic_config__ = published(
        "Parents", "Les parents d’une personne en études, quand ils vivent ailleurs : une bourse dépend d’eux."
    )

    revenu_brut_global: Annotated[
        EurosOfYear | None,
        Field(description="Leur revenu brut global de N-2, imprimé sur leur avis d’impôt, en euros."),
    ] = None
    enfants_a_charge: Annotated[int, Field(ge=0, le=20, description="Le nombre d’enfants à leur charge.")] = 1
    enfants_dans_le_superieur: Annotated[
        int, Field(ge=0, le=20, description="Combien d’entre eux étudient après le baccalauréat.")
    ] = 1
    distance_km: Annotated[
        int, Field(ge=0, le=20_000, description="La distance entre leur domicile et le lieu d’études, en kilomètres.")
    ] = 0
    rfr: Annotated[EurosOfYear | None, Field(description="Leur revenu fiscal de référence de N-2, en euros.")] = None
    nombre_parts: Annotated[Annotated[float, Field(ge=1, le=20)] | None, Field(description="Leur nombre de parts.")] = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Etudes:
    """Studies under way; `None` for an answer not known."""

    __pydantic_config__ = published("Études", "Les études en cours.")

    scolarite: Annotated[c.Scolarite | None, Field(description="Le niveau de l’établissement.")] = None
    annee_etude: Annotated[c.AnneeEtude | None, Field(description="La classe ou l’année suivie.")] = c.AnneeEtude.AUTRE
    statuts_etablissement_scolaire: Annotated[
        c.StatutEtablissement | None, Field(description="La sorte d’établissement.")
    ] = c.StatutEtablissement.PUBLIC
    mention_baccalaureat: Annotated[
        c.MentionBaccalaureat | None, Field(description="La mention obtenue au baccalauréat.")
    ] = c.MentionBaccalaureat.AUCUNE
    sortie_academie: Annotated[bool | None, Field(description="A quitté son académie pour étudier.")] = False
    sortie_region_academique: Annotated[
        bool | None, Field(description="A changé de région académique pour entrer en master.")
    ] = False
    debut_etudes_etranger: Annotated[date | None, Field(description="Le début d’un séjour d’études à l’étranger.")] = (
        None
    )
    fin_etudes_etranger: Annotated[date | None, Field(description="La fin de ce séjour.")] = None
    parents: Annotated[Parents | None, Field(description="Ses parents, quand ils vivent ailleurs.")] = None
