"""A random home, what a household owns, and what its tax notices print."""

from __future__ import annotations

from random import Random

from benchmarks.drawing.chance import Json, Rare, day, either, euros, given, often, one_of, pick, whole, yes
from benchmarks.drawing.incomes import LAST_TAXED, YEARS

COMMUNES: dict[str, float] = {
    "31555": 6,  # Toulouse
    "75056": 5,  # Paris
    "75113": 3,  # Paris, 13e arrondissement
    "69383": 3,  # Lyon, 3e arrondissement
    "13208": 2,  # Marseille, 8e arrondissement
    "93066": 4,  # Saint-Denis
    "35238": 4,  # Rennes
    "59350": 4,  # Lille
    "67482": 3,  # Strasbourg
    "44109": 3,  # Nantes
    "33063": 3,  # Bordeaux
    "54395": 3,  # Nancy
    "29019": 2,  # Brest
    "06088": 2,  # Nice
    "62041": 3,  # Arras
    "23096": 4,  # Guéret
    "48092": 4,  # Marvejols
    "05046": 3,  # Embrun
    "11310": 2,  # Rennes-les-Bains
    "53189": 2,  # Rennes-en-Grenouilles, cent habitants
    "2A004": 1.5,  # Ajaccio
    "2B033": 1.5,  # Bastia
    "97411": 2,  # Saint-Denis de La Réunion
    "97120": 1.5,  # Pointe-à-Pitre
    "97302": 1.5,  # Cayenne
    "97209": 1.5,  # Fort-de-France
    "97611": 1,  # Mamoudzou
}

STATUTES: dict[str | None, float] = {
    "locataire_vide": 28,
    "locataire_hlm": 24,
    "locataire_meuble": 10,
    "locataire_foyer": 4,
    "proprietaire": 13,
    "primo_accedant": 8,
    "loge_gratuitement": 8,
    "sans_domicile": 3,
    None: 2,
}
YOUNG_STATUTES = STATUTES | {"locataire_meuble": 24, "locataire_foyer": 18, "loge_gratuitement": 20, "proprietaire": 1}

TENANT: Rare = {
    "loyer": (0.95, either(0.03, lambda _rng: None, euros(180, 1_300))),
    "charges_locatives": (0.6, euros(0, 200)),
    "coloc": (0.07, yes),
    "proprietaire_proche_famille": (0.03, yes),
}
MOVE: Rare = {
    "emmenagement": (0.06, yes),
    "date_entree_logement": (0.15, day(-4_000, 30)),
}
DETAILS: dict[str | None, Rare] = {
    "locataire_vide": TENANT,
    "locataire_hlm": TENANT,
    "locataire_meuble": TENANT | {"logement_chambre": (0.2, yes), "logement_crous": (0.05, yes)},
    "locataire_foyer": TENANT
    | {
        "logement_crous": (0.4, yes),
        "logement_chambre": (0.2, yes),
        "logement_conventionne": (0.6, one_of([True, False])),
    },
    "primo_accedant": {
        "loyer": (0.95, euros(200, 1_400)),
        "date_pret": (0.8, day(-8_000, -10)),
        "logement_neuf": (0.3, yes),
        "logement_conventionne": (0.5, one_of([True, False])),
    },
    "loge_gratuitement": {"participation_frais": (0.3, yes)},
}

WEALTH: Rare = {
    "livret_a": (0.8, either(0.3, whole(0, 300), whole(300, 22_950))),
    "epargne_revenus_non_imposables": (0.2, whole(100, 12_000)),
    "epargne_revenus_imposables": (0.15, whole(100, 60_000)),
    "valeur_patrimoine_loue": (0.06, whole(40_000, 300_000)),
    "valeur_immo_non_loue": (0.06, whole(20_000, 250_000)),
    "valeur_terrains_non_loues": (0.05, whole(500, 60_000)),
    "valeur_locative_immo_non_loue": (0.06, whole(500, 9_000)),
    "valeur_locative_terrains_non_loues": (0.05, whole(20, 900)),
}


def home(rng: Random, age: int) -> Json:
    """Where somebody of this age lives."""
    statut = pick(rng, YOUNG_STATUTES if age < 26 else STATUTES)
    told = {} if statut is None and often(rng, 0.5) else {"statut_occupation_logement": statut}
    moved = {} if statut == "sans_domicile" else given(rng, MOVE)
    commune = pick(rng, COMMUNES)
    settled = {"parisien_depuis_trois_ans": True} if commune.startswith("75") else {}
    return {"commune": commune} | settled | told | given(rng, DETAILS.get(statut, {})) | moved


def wealth(rng: Random) -> Json:
    return given(rng, WEALTH)


rfr = either(0.4, euros(0, 15_000), euros(8_000, 60_000))


def notices(rng: Random, *, couple: bool) -> Json:
    """The tax notices at hand: that of the last year taxed, most often."""
    years = {pick(rng, YEARS), LAST_TAXED} if often(rng, 0.8) else {pick(rng, YEARS)}
    return {year: notice(rng, couple=couple) for year in sorted(years)}


def notice(rng: Random, *, couple: bool) -> Json:
    partner: Rare = {"rfr_conjoint": (0.4, rfr)} if couple else {}
    parts: Rare = {"nombre_parts": (0.7, one_of([1, 1.25, 1.5, 2, 2.25, 2.5, 3, 4, 5]))}
    return {"rfr": rfr(rng)} | given(rng, parts | partner)
