"""The answers that a random household does not know."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from benchmarks.drawing.chance import Json, often

PERSON = ("handicap", "taux_incapacite", "etudes", "alternance", "boursier", "revenus")
ADULT = (
    *PERSON,
    "nationalite",
    "duree_possession_titre_sejour",
    "demandeur_asile",
    "refugie",
    "enceinte",
    "date_accouchement_prevue",
    "aah_restriction_substantielle_durable_acces_emploi",
    "inapte_travail",
    "gir",
    "date_arret_de_travail",
    "date_debut_chomage",
    "ass_precondition_remplie",
    "rsa_jeune_condition_heures_travail_remplie",
    "recherche_emploi",
    "habite_chez_parents",
    "a_charge_fiscale_des_parents",
    "prestations_recues",
)
CHILD = (*PERSON, "garde_alternee", "enfant_place", "date_adoption", "aeeh_niveau_handicap", "garde_agree")
STUDIES = (
    "scolarite",
    "annee_etude",
    "statuts_etablissement_scolaire",
    "mention_baccalaureat",
    "sortie_academie",
    "sortie_region_academique",
    "parents",
)
SEARCH = (
    "pole_emploi_categorie_demandeur_emploi",
    "allocation_retour_emploi_journaliere",
    "are_salaire_journalier_reference",
    "complement_are_nombre_jours_restants_fin_droits",
    "dernier_contrat",
    "reprise",
    "deplacement",
)
JOB = ("secteur_activite_employeur", "peec_employeur", "metier_batiment")
HOME = (
    "statut_occupation_logement",
    "loyer",
    "charges_locatives",
    "coloc",
    "logement_chambre",
    "logement_crous",
    "proprietaire_proche_famille",
    "participation_frais",
    "emmenagement",
    "date_entree_logement",
    "date_pret",
    "logement_neuf",
    "logement_conventionne",
    "parisien_depuis_trois_ans",
)
FAMILY = ("rsa_isolement_recent", "patrimoine", "prestations_recues")

Place = tuple[Json, tuple[str, ...]]
"""A part of a household, and the answers to it that may be unknown."""


def forget(rng: Random, household: Json) -> Json:
    """The household, where one in four does not know one answer, or several."""
    if often(rng, 0.25):
        for _ in range(rng.choice([1, 1, 2, 4])):
            part, answers = rng.choice(list(_places(household)))
            part[rng.choice(answers)] = None
        _pregnant_or_not(household)
    return household


def _places(household: Json) -> Iterator[Place]:
    yield household, FAMILY if "conjoint" in household else (*FAMILY, "statut_marital")
    yield household["logement"], HOME
    for person in (household["demandeur"], household.get("conjoint")):
        if person:
            yield person, ADULT
            yield from _within(person, "emploi", JOB)
            yield from _within(person, "etudes", STUDIES)
            yield from _within(person, "recherche_emploi", SEARCH)
    for person in household.get("enfants", ()):
        yield person, CHILD
        yield from _within(person, "etudes", STUDIES)


def _within(person: Json, part: str, answers: tuple[str, ...]) -> Iterator[Place]:
    if person.get(part) is not None:
        yield person[part], answers


def _pregnant_or_not(household: Json) -> None:
    """Who does not know of a pregnancy has no date for the birth."""
    for person in (household["demandeur"], household.get("conjoint") or {}):
        if person.get("enceinte", False) is None:
            person.pop("date_accouchement_prevue", None)
