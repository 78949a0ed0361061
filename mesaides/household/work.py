"""Work: the job held, and the search for the next one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import ConfigDict, Field

from mesaides.household import choices as c

CONFIG = ConfigDict(extra="forbid", strict=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class Emploi:
    """The job held today."""

    __pydantic_config__ = CONFIG

    secteur_activite_employeur: c.Secteur | None = c.Secteur.NON_AGRICOLE
    peec_employeur: bool | None = None  # private employer of ten or more, who pays for Action Logement
    metier_batiment: bool | None = False


@dataclass(frozen=True, kw_only=True, slots=True)
class DernierContrat:
    """The last job, which a right to unemployment benefit is computed from."""

    __pydantic_config__ = CONFIG

    contrat_de_travail_debut: date
    contrat_de_travail_fin: date
    motif_fin_contrat: c.MotifFinContrat
    salaire_de_base: Annotated[float, Field(ge=0, le=1_000_000)]  # euros gross a month


@dataclass(frozen=True, kw_only=True, slots=True)
class Reprise:
    """A job or a training about to start."""

    __pydantic_config__ = CONFIG

    contrat_de_travail_type: c.TypeContrat
    contrat_de_travail_debut: date
    contrat_de_travail_duree: Annotated[float, Field(ge=0, le=600)] = 0  # months, 0 when open-ended
    heures_par_semaine: Annotated[float, Field(ge=0, le=60)] = 35
    salaire_de_base: Annotated[float, Field(ge=0, le=1_000_000)] = 0  # euros gross a month


@dataclass(frozen=True, kw_only=True, slots=True)
class Deplacement:
    """A trip to an interview, a job or a training."""

    __pydantic_config__ = CONFIG

    motif: c.MotifDeplacement
    distance_activite_domicile: Annotated[float, Field(ge=0, le=20_000)]  # kilometres, one way
    nombre_allers_retours: Annotated[int, Field(ge=1, le=31)] = 1
    nuitees: Annotated[int, Field(ge=0, le=31)] = 0
    repas: Annotated[int, Field(ge=0, le=62)] = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class RechercheEmploi:
    """Registration with France Travail, when there is one."""

    __pydantic_config__ = CONFIG

    pole_emploi_categorie_demandeur_emploi: c.CategorieDemandeur | None = None
    allocation_retour_emploi_journaliere: Annotated[float, Field(ge=0, le=1_000)] | None = None  # gross euros a day
    are_salaire_journalier_reference: Annotated[float, Field(ge=0, le=10_000)] | None = None
    complement_are_nombre_jours_restants_fin_droits: Annotated[int, Field(ge=0, le=1_500)] | None = None
    dernier_contrat: DernierContrat | None = None
    reprise: Reprise | None = None
    deplacement: Deplacement | None = None
