"""Work of a random adult: the job, its accidents, the search for another."""

from __future__ import annotations

from random import Random

from benchmarks.drawing.chance import Json, Rare, always, day, either, euros, given, one_of, weighted, whole, yes
from mesaides.household.choices import CategorieDemandeur, MotifDeplacement, MotifFinContrat, TypeContrat

JOB: Rare = {
    "secteur_activite_employeur": (0.05, always("agricole")),
    "peec_employeur": (0.3, either(0.6, yes, always(False))),
    "metier_batiment": (0.05, yes),
}

CATEGORIES: dict[str, float] = {category.value: 1.0 for category in CategorieDemandeur} | {"categorie_1": 12}


def last_job(rng: Random) -> Json:
    return {
        "contrat_de_travail_debut": day(-3_000, -400)(rng),
        "contrat_de_travail_fin": day(-399, -3)(rng),
        "motif_fin_contrat": rng.choice([reason.value for reason in MotifFinContrat]),
        "salaire_de_base": euros(1_000, 3_800)(rng),
    } | given(rng, {"heures_par_semaine": (0.3, whole(8, 48))})


NEXT_JOB: Rare = {
    "contrat_de_travail_duree": (0.5, whole(1, 36)),
    "heures_par_semaine": (0.4, whole(8, 40)),
    "salaire_de_base": (0.7, euros(400, 2_600)),
}


def next_job(rng: Random) -> Json:
    kind = rng.choice([kind.value for kind in TypeContrat])
    start = day(-20, 60)(rng)
    return {"contrat_de_travail_type": kind, "contrat_de_travail_debut": start} | given(rng, NEXT_JOB)


TRIP: Rare = {
    "nombre_allers_retours": (0.4, whole(1, 22)),
    "nuitees": (0.3, whole(0, 10)),
    "repas": (0.4, whole(0, 20)),
}


def trip(rng: Random) -> Json:
    reason = rng.choice([reason.value for reason in MotifDeplacement])
    return {"motif": reason, "distance_activite_domicile": whole(1, 600)(rng)} | given(rng, TRIP)


SEARCH: Rare = {
    "pole_emploi_categorie_demandeur_emploi": (0.85, weighted(CATEGORIES)),
    "allocation_retour_emploi_journaliere": (0.35, euros(10, 120)),
    "are_salaire_journalier_reference": (0.25, euros(30, 200)),
    "complement_are_nombre_jours_restants_fin_droits": (0.25, whole(0, 730)),
    "dernier_contrat": (0.3, last_job),
    "reprise": (0.15, next_job),
    "deplacement": (0.12, trip),
}


def search(rng: Random) -> Json:
    """A registration with France Travail."""
    return given(rng, SEARCH)


def accident(rng: Random) -> Json:
    rate = {"taux_accident_travail": rng.randrange(5, 101, 5) / 100}
    return rate | given(rng, {"pcrtp_nombre_actes_assistance": (0.4, whole(1, 10))})


def job(rng: Random) -> Json:
    """What an employee tells of the job; often nothing."""
    return given(rng, JOB)


REGISTERED: Rare = {
    "recherche_emploi": (0.7, search),
    "ass_precondition_remplie": (0.3, one_of([True, False])),
}
