"""The people of a household: adults and children, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from pydantic import ConfigDict, Field

from mesaides.household import choices as c
from mesaides.household.incomes import Amounts, Euros, Revenus, RevenusAnnuels
from mesaides.household.received import PrestationIndividuelle
from mesaides.household.work import Emploi, RechercheEmploi

CONFIG = ConfigDict(extra="forbid", strict=True)

Taux = Annotated[float, Field(ge=0, le=1, description="Taux entre 0 et 1 : 80 % s’écrit 0.8.")]


@dataclass(frozen=True, kw_only=True, slots=True)
class Parents:
    """Parents of a student, when they live elsewhere: what a grant depends on."""

    __pydantic_config__ = CONFIG

    revenu_brut_global: Annotated[float, Field(ge=0)] | None = None  # euros a year, N-2, as on their tax notice
    enfants_a_charge: Annotated[int, Field(ge=0, le=20)] = 1
    enfants_dans_le_superieur: Annotated[int, Field(ge=0, le=20)] = 1
    distance_km: Annotated[int, Field(ge=0, le=20_000)] = 0
    rfr: Annotated[float, Field(ge=0)] | None = None  # euros a year, N-2
    nombre_parts: Annotated[float, Field(ge=1, le=20)] = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Etudes:
    """Studies under way; `None` for an answer not known."""

    __pydantic_config__ = CONFIG

    scolarite: c.Scolarite | None = None
    annee_etude: c.AnneeEtude | None = c.AnneeEtude.AUTRE
    statuts_etablissement_scolaire: c.StatutEtablissement | None = c.StatutEtablissement.PUBLIC
    mention_baccalaureat: c.MentionBaccalaureat | None = c.MentionBaccalaureat.AUCUNE
    sortie_academie: bool | None = False
    sortie_region_academique: bool | None = False
    debut_etudes_etranger: date | None = None
    fin_etudes_etranger: date | None = None
    parents: Parents | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AccidentTravail:
    """Work accident or occupational disease, once its after-effects are rated."""

    __pydantic_config__ = CONFIG

    taux_accident_travail: Taux
    pcrtp_nombre_actes_assistance: Annotated[int, Field(ge=0, le=10)] = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """What is known of everybody, adult or child."""

    __pydantic_config__ = CONFIG

    date_naissance: date
    handicap: bool | None = False
    taux_incapacite: Taux | None = None
    etudes: Etudes | None = None
    alternance: c.Alternance | None = c.Alternance.AUCUNE
    boursier: bool | None = False
    revenus: Revenus | None = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Adult(Person):
    """The person who asks, or the partner."""

    __pydantic_config__ = CONFIG

    activites: Annotated[tuple[c.Activite, ...], Field(min_length=1)]
    nationalite: c.Nationalite | None = c.Nationalite.FRANCAISE
    duree_possession_titre_sejour: Annotated[float, Field(ge=0, le=100)] | None = None  # years
    demandeur_asile: bool | None = False
    refugie: bool | None = False
    enceinte: bool | None = False
    date_accouchement_prevue: date | None = None
    aah_restriction_substantielle_durable_acces_emploi: bool | None = None
    inapte_travail: bool | None = False
    gir: c.Gir | None = c.Gir.AUCUN
    date_arret_de_travail: date | None = None
    accident_travail: AccidentTravail | None = None
    date_debut_chomage: date | None = None
    ass_precondition_remplie: bool | None = None
    rsa_jeune_condition_heures_travail_remplie: bool | None = False
    recherche_emploi: RechercheEmploi | None = None
    emploi: Emploi = field(default_factory=Emploi)
    habite_chez_parents: bool | None = False
    a_charge_fiscale_des_parents: bool | None = False
    revenus: Revenus | None = None
    revenus_annuels: RevenusAnnuels = field(default_factory=dict)
    prestations_recues: dict[PrestationIndividuelle, Amounts] | None = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Child(Person):
    """A child, or a young person the household still raises."""

    __pydantic_config__ = CONFIG

    garde_alternee: bool | None = False
    enfant_place: bool | None = False
    date_adoption: date | None = None
    aeeh_niveau_handicap: Annotated[int, Field(ge=0, le=6)] | None = 0
    rattachement_fiscal: c.Rattachement = c.Rattachement.DEMANDEUR
    garde_agree: Euros | None = None
