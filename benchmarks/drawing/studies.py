"""Studies of a random pupil or student."""

from __future__ import annotations

from random import Random

from benchmarks.drawing.chance import Json, Rare, always, day, either, euros, given, often, one_of, pick, whole, yes
from mesaides.household.choices import AnneeEtude, MentionBaccalaureat

SCHOOLS = {3: "maternelle", 6: "primaire", 11: "college", 15: "lycee", 18: "enseignement_superieur"}
"""The usual school, from each age on."""

YEARS = {
    "lycee": ("cap_1", "cap_2", "seconde", "premiere", "terminale"),
    "enseignement_superieur": tuple(year.value for year in AnneeEtude)[5:],
}
KINDS = either(0.2, always("prive_hors_contrat"), always("prive_sous_contrat"))

PARENTS: Rare = {
    "revenu_brut_global": (0.8, euros(0, 90_000)),
    "enfants_a_charge": (0.5, whole(0, 5)),
    "enfants_dans_le_superieur": (0.3, whole(1, 3)),
    "distance_km": (0.6, whole(5, 900)),
    "rfr": (0.6, euros(0, 80_000)),
    "nombre_parts": (0.5, one_of([1, 1.5, 2, 2.5, 3, 4])),
}
HIGHER: Rare = {
    "mention_baccalaureat": (0.3, one_of([mention.value for mention in MentionBaccalaureat])),
    "sortie_academie": (0.15, yes),
    "sortie_region_academique": (0.08, yes),
}
STUDENT_OF_ITS_OWN: Rare = HIGHER | {"parents": (0.6, lambda rng: given(rng, PARENTS))}


def school(rng: Random, age: int) -> Json:
    """Where a child of this age learns; nowhere before three."""
    usual = next((name for start, name in reversed(SCHOOLS.items()) if age >= start), None)
    if usual is None:
        return {}
    left = age >= 16 and often(rng, 0.25)
    return {"etudes": {"scolarite": "inconnue"} if left else course(rng, usual)}


def student(rng: Random) -> Json:
    """The studies of an adult."""
    kind = {"enseignement_superieur": 17, "lycee": 2, "grande_ecole_du_numerique": 1, "inconnue": 1}
    return course(rng, pick(rng, kind)) | given(rng, STUDENT_OF_ITS_OWN) | (_abroad(rng) if often(rng, 0.05) else {})


def course(rng: Random, scolarite: str) -> Json:
    details: Rare = {"statuts_etablissement_scolaire": (0.2, KINDS)}
    if scolarite in YEARS:
        details |= {"annee_etude": (0.8, one_of(YEARS[scolarite]))}
    if scolarite == "enseignement_superieur":
        details |= HIGHER
    return {"scolarite": scolarite} | given(rng, details)


def _abroad(rng: Random) -> Json:
    return {"debut_etudes_etranger": day(-120, 30)(rng), "fin_etudes_etranger": day(40, 300)(rng)}
