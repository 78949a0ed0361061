"""What an officer types, page by page, for an aid of a town that the catalogue does not know."""

from __future__ import annotations

PERMIT: dict[str, dict[str, str | list[str]]] = {
    "institution": {
        "niveau": "commune",
        "institution_recherche": "Vannes",
        "institution": "communes:56260",
        "institution_nom": "Ville d’essai",
        "institution_site": "https://exemple.fr/",
        "institution_description": "La ville aide ses habitants.",
    },
    "aide": {
        "nom": "Bourse d’essai au permis",
        "description": "Cette bourse imaginaire aide les jeunes de 18 à 25 ans à payer leur permis. En échange, ils "
        "donnent quarante heures à une association.",
        "themes": ["transport", "emploi"],
    },
    "public": {"pour": "personne"},
    "conditions": {"age_min": "18", "age_max": "25", "quotient_familial_impot_max": "900"},
    "montant": {"genre": "unique", "facon": "valeur", "valeur": "400"},
    "demarches": {
        "d1_canal": "en_ligne",
        "d1_texte": "Remplissez la demande sur le site de la ville.",
        "d1_lien": "https://exemple.fr/permis",
        "page_officielle": "https://exemple.fr/permis",
        "s1_titre": "Délibération du conseil municipal",
        "verifie_le-jour": "1",
        "verifie_le-mois": "11",
        "verifie_le-annee": "2026",
    },
}


def answers(**others: str | list[str]) -> dict[str, list[str]]:
    """All of it as it is kept, with other answers; an empty one is as if nothing was typed."""
    typed = {name: value for page in PERMIT.values() for name, value in page.items()} | others
    return {name: list(value) if isinstance(value, list) else [value] for name, value in typed.items()}
