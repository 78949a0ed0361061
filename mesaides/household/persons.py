"""The people of a household: adults and children, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from pydantic import Field

from mesaides.household import choices as c
from mesaides.household.incomes import Amounts, Euros, Revenus, RevenusAnnuels
from mesaides.household.published import EMPTY, published
from mesaides.household.received import PrestationIndividuelle
from mesaides.household.studies import Etudes, Parents
from mesaides.household.work import AccidentTravail, Emploi, RechercheEmploi, Taux

__all__ = ["Adult", "Child", "Etudes", "Parents", "Person"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """What is known of everybody, adult or child."""

    __pydantic_config__ = published("Personne", "Ce qu’on sait de chacun.")

    date_naissance: Annotated[date, Field(description="La date de naissance.")]
    handicap: Annotated[bool | None, Field(description="Un handicap reconnu.")] = False
    taux_incapacite: Annotated[
        Taux | None,
        Field(
            description="Le taux d’incapacité que fixe la maison départementale des personnes handicapées : "
            "80 % s’écrit 0.8."
        ),
    ] = None
    etudes: Annotated[Etudes | None, Field(description="Les études en cours.")] = None
    alternance: Annotated[
        c.Alternance | None, Field(description="Contrat d’apprentissage ou de professionnalisation.")
    ] = c.Alternance.AUCUNE
    boursier: Annotated[bool | None, Field(description="Reçoit une bourse.")] = False
    revenus: Annotated[
        Revenus | None,
        Field(
            description="Les revenus nets, en euros par mois. Un enfant n’en a pas, sauf ceux indiqués.",
            json_schema_extra=EMPTY,
        ),
    ] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Adult(Person):
    """The person who asks, or the partner."""

    __pydantic_config__ = published("Adulte", "Le demandeur, ou son conjoint.")

    activites: Annotated[
        tuple[c.Activite, ...],
        Field(min_length=1, max_length=len(c.Activite), description="Ce que fait la personne en ce moment."),
    ]
    nationalite: Annotated[c.Nationalite | None, Field(description="La nationalité.")] = c.Nationalite.FRANCAISE
    duree_possession_titre_sejour: Annotated[
        Annotated[float, Field(ge=0, le=100)] | None,
        Field(description="Depuis combien d’années la personne a un titre de séjour qui l’autorise à travailler."),
    ] = None
    demandeur_asile: Annotated[bool | None, Field(description="A demandé l’asile, sans réponse encore.")] = False
    refugie: Annotated[
        bool | None, Field(description="A le statut de réfugié ou d’apatride, ou la protection subsidiaire.")
    ] = False
    enceinte: Annotated[bool | None, Field(description="Attend un enfant.")] = False
    date_accouchement_prevue: Annotated[date | None, Field(description="La date prévue de la naissance.")] = None
    aah_restriction_substantielle_durable_acces_emploi: Annotated[
        bool | None,
        Field(
            description="La maison départementale des personnes handicapées reconnaît que le handicap gêne "
            "fortement et durablement l’accès à l’emploi."
        ),
    ] = None
    inapte_travail: Annotated[bool | None, Field(description="Reconnue inapte au travail.")] = False
    gir: Annotated[
        c.Gir | None, Field(description="Le groupe iso-ressources (GIR), qui mesure la perte d’autonomie.")
    ] = c.Gir.AUCUN
    date_arret_de_travail: Annotated[date | None, Field(description="Le début de l’arrêt de travail.")] = None
    accident_travail: Annotated[
        AccidentTravail | None, Field(description="Un accident du travail ou une maladie professionnelle.")
    ] = None
    date_debut_chomage: Annotated[date | None, Field(description="Le début du chômage.")] = None
    ass_precondition_remplie: Annotated[
        bool | None,
        Field(
            description="Cinq ans de travail dans les dix ans avant le chômage, condition de l’allocation de "
            "solidarité spécifique."
        ),
    ] = None
    rsa_jeune_condition_heures_travail_remplie: Annotated[
        bool | None,
        Field(description="Deux ans de travail dans les trois dernières années, condition du RSA avant 25 ans."),
    ] = False
    recherche_emploi: Annotated[RechercheEmploi | None, Field(description="L’inscription à France Travail.")] = None
    emploi: Annotated[Emploi, Field(description="L’emploi de la personne.", json_schema_extra=EMPTY)] = field(
        default_factory=Emploi
    )
    habite_chez_parents: Annotated[bool | None, Field(description="Vit chez ses parents.")] = False
    a_charge_fiscale_des_parents: Annotated[
        bool | None, Field(description="Est sur la déclaration de revenus de ses parents.")
    ] = False
    revenus: Annotated[
        Revenus | None,
        Field(description="Les revenus nets, en euros par mois. {} : aucun revenu ; null : on ne sait pas."),
    ] = None
    revenus_annuels: Annotated[
        RevenusAnnuels,
        Field(
            description="Les totaux d’une année, tels que les imprime l’avis d’impôt, avant l’abattement de 10 %.",
            json_schema_extra=EMPTY,
        ),
    ] = field(default_factory=dict)
    prestations_recues: Annotated[
        dict[PrestationIndividuelle, Amounts] | None,
        Field(description="Les aides que la personne reçoit déjà, en euros par mois.", json_schema_extra=EMPTY),
    ] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Child(Person):
    """A child, or a young person the household still raises."""

    __pydantic_config__ = published("Enfant", "Un enfant, ou un jeune que le foyer a encore à charge.")

    garde_alternee: Annotated[bool | None, Field(description="En résidence alternée entre ses parents.")] = False
    enfant_place: Annotated[bool | None, Field(description="Confié à l’aide sociale à l’enfance.")] = False
    date_adoption: Annotated[date | None, Field(description="Le jour de l’adoption.")] = None
    aeeh_niveau_handicap: Annotated[
        Annotated[int, Field(ge=0, le=6)] | None,
        Field(
            description="La catégorie, de 1 à 6, du complément de l’allocation d’éducation de l’enfant handicapé ; "
            "0 : aucune."
        ),
    ] = 0
    rattachement_fiscal: Annotated[
        c.Rattachement, Field(description="La déclaration de revenus où figure l’enfant.")
    ] = c.Rattachement.DEMANDEUR
    garde_agree: Annotated[
        Euros | None, Field(description="Ce que coûte, par mois, la garde par une personne agréée.")
    ] = None
