"""Work: the job held, its accidents, and the search for the next one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field

from mesaides.household import choices as c
from mesaides.household.incomes import Euros
from mesaides.household.published import published

Taux = Annotated[float, Field(ge=0, le=1)]
"""A rate: 0.8 is 80 %."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AccidentTravail:
    """Work accident or occupational disease, once its after-effects are rated."""

    __pydantic_config__ = published(
        "Accident du travail", "Un accident du travail ou une maladie professionnelle dont les suites sont évaluées."
    )

    taux_accident_travail: Annotated[
        Taux, Field(description="Le taux d’incapacité permanente fixé après l’accident : 80 % s’écrit 0.8.")
    ]
    pcrtp_nombre_actes_assistance: Annotated[
        int, Field(ge=0, le=10, description="Le nombre d’actes de la vie courante qui demandent l’aide d’une personne.")
    ] = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Emploi:
    """The job held today."""

    __pydantic_config__ = published("Emploi", "L’emploi occupé aujourd’hui.")

    secteur_activite_employeur: Annotated[
        c.Secteur | None, Field(description="Employeur agricole ou non : il décide de qui verse certaines aides.")
    ] = c.Secteur.NON_AGRICOLE
    peec_employeur: Annotated[
        bool | None, Field(description="Employeur privé d’au moins dix salariés, qui cotise à Action Logement.")
    ] = None
    metier_batiment: Annotated[bool | None, Field(description="Un métier du bâtiment.")] = False


@dataclass(frozen=True, kw_only=True, slots=True)
class DernierContrat:
    """The last job, which a right to unemployment benefit is computed from."""

    __pydantic_config__ = published(
        "Dernier contrat", "Le dernier contrat de travail, dont dépend le droit à l’allocation chômage."
    )

    contrat_de_travail_debut: Annotated[date, Field(description="Le premier jour du contrat.")]
    contrat_de_travail_fin: Annotated[date, Field(description="Le dernier jour du contrat.")]
    motif_fin_contrat: Annotated[c.MotifFinContrat, Field(description="Pourquoi il a pris fin.")]
    salaire_de_base: Annotated[Euros, Field(description="Le salaire brut, en euros par mois.")]
    heures_par_semaine: Annotated[float, Field(ge=0, le=60, description="La durée du travail, par semaine.")] = 35


@dataclass(frozen=True, kw_only=True, slots=True)
class Reprise:
    """A job or a training about to start."""

    __pydantic_config__ = published("Reprise", "Un emploi ou une formation qui va commencer.")

    contrat_de_travail_type: Annotated[c.TypeContrat, Field(description="La sorte de contrat.")]
    contrat_de_travail_debut: Annotated[date, Field(description="Le premier jour.")]
    contrat_de_travail_duree: Annotated[
        float, Field(ge=0, le=600, description="La durée en mois ; 0 quand elle est indéterminée.")
    ] = 0
    heures_par_semaine: Annotated[float, Field(ge=0, le=60, description="La durée du travail, par semaine.")] = 35
    salaire_de_base: Annotated[Euros | None, Field(description="Le salaire brut, en euros par mois.")] = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Deplacement:
    """A trip to an interview, a job or a training."""

    __pydantic_config__ = published("Déplacement", "Un trajet pour un entretien, un emploi ou une formation.")

    motif: Annotated[c.MotifDeplacement, Field(description="Ce qui cause ce trajet.")]
    distance_activite_domicile: Annotated[
        float, Field(ge=0, le=20_000, description="La distance en kilomètres, aller seul.")
    ]
    nombre_allers_retours: Annotated[
        int, Field(ge=1, le=31, description="Le nombre d’allers et retours dans le mois.")
    ] = 1
    nuitees: Annotated[int, Field(ge=0, le=31, description="Le nombre de nuits sur place.")] = 0
    repas: Annotated[int, Field(ge=0, le=31, description="Le nombre de jours avec un repas sur place.")] = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class RechercheEmploi:
    """Registration with France Travail, when there is one."""

    __pydantic_config__ = published("Recherche d’emploi", "L’inscription à France Travail, et ce qui s’y rapporte.")

    pole_emploi_categorie_demandeur_emploi: Annotated[
        c.CategorieDemandeur | None,
        Field(description="La catégorie d’inscription, telle que France Travail l’écrit dans ses courriers."),
    ] = None
    allocation_retour_emploi_journaliere: Annotated[
        Annotated[float, Field(ge=0, le=1_000)] | None,
        Field(description="L’allocation chômage brute, en euros par jour."),
    ] = None
    are_salaire_journalier_reference: Annotated[
        Annotated[float, Field(ge=0, le=10_000)] | None,
        Field(description="Le salaire journalier de référence dont elle est tirée, en euros."),
    ] = None
    complement_are_nombre_jours_restants_fin_droits: Annotated[
        Annotated[int, Field(ge=0, le=1_500)] | None, Field(description="Le nombre de jours d’allocation qui restent.")
    ] = None
    dernier_contrat: Annotated[DernierContrat | None, Field(description="Le dernier contrat de travail.")] = None
    reprise: Annotated[Reprise | None, Field(description="L’emploi ou la formation qui va commencer.")] = None
    deplacement: Annotated[Deplacement | None, Field(description="Un trajet que France Travail peut payer.")] = None
