"""A job seeker with a last job, a next one, or a trip to make."""

from typing import Any

from tests.engine.households import Json
from tests.engine.inputs.answers import alone

LAST = {
    "contrat_de_travail_debut": "2024-03-01",
    "contrat_de_travail_fin": "2026-08-31",
    "motif_fin_contrat": "licenciement",
    "salaire_de_base": 2000,
}
NEXT = {
    "contrat_de_travail_type": "cdd",
    "contrat_de_travail_debut": "2026-11-16",
    "contrat_de_travail_duree": 6,
    "heures_par_semaine": 28,
}
TRIP = {
    "motif": "entretien_embauche",
    "distance_activite_domicile": 80,
    "nombre_allers_retours": 2,
    "nuitees": 1,
    "repas": 3,
}


def seeker(revenus: Json | None = None, **search: Any) -> Json:
    """Unemployed since the end of August, with what is told of the search."""
    others = {"date_debut_chomage": "2026-09-01", "recherche_emploi": search}
    return alone(activite="chomeur", revenus=revenus or {}, **others)


def after(**changes: Any) -> Json:
    return seeker(dernier_contrat=LAST | changes)


def before(**changes: Any) -> Json:
    return seeker(reprise=NEXT | changes)


def travelling(**changes: Any) -> Json:
    return seeker(deplacement=TRIP | changes)
