"""A request for the allocation personnalisée d’autonomie: what its form asks, and a visit knows.

The content of the form is set by the Code de l’action sociale et des familles: articles L. 232-13, R. 232-24, and annex
2-3 (the person, who they live with, their home, their incomes, what they own). Names, addresses and social security
numbers are asked by the form too; nobody tells them here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from mesaides.handovers.fields import known_fields
from mesaides.handovers.kinds.situation import absent_of, answered_items
from mesaides.handovers.parcels import Item, Parcel, Told
from mesaides.household.choices import StatutOccupation

OCCUPATIONS = {
    StatutOccupation.PRIMO_ACCEDANT: ("proprietaire", "propriétaire"),
    StatutOccupation.PROPRIETAIRE: ("proprietaire", "propriétaire"),
    StatutOccupation.LOCATAIRE_HLM: ("locataire", "locataire"),
    StatutOccupation.LOCATAIRE_VIDE: ("locataire", "locataire"),
    StatutOccupation.LOCATAIRE_MEUBLE: ("locataire", "locataire"),
    StatutOccupation.LOCATAIRE_FOYER: ("foyer_logement", "en foyer ou en résidence"),
    StatutOccupation.LOGE_GRATUITEMENT: ("heberge", "hébergé"),
    StatutOccupation.SANS_DOMICILE: ("sans_domicile", "sans domicile stable"),
}
"""The form distinguishes fewer homes than we do."""

FIELDS = {
    "date_naissance": "demandeur.date_naissance",
    "nationalite": "demandeur.nationalite",
    "situation_famille": "statut_marital",
    "gir": "demandeur.gir",
    "conjoint_date_naissance": "conjoint.date_naissance",
    "conjoint_nationalite": "conjoint.nationalite",
    "commune": "logement.commune",
    "occupation": "logement.statut_occupation_logement",
    "residence_depuis": "logement.date_entree_logement",
    "revenus": "demandeur.revenus",
    "conjoint_revenus": "conjoint.revenus",
    "avis_impot": "impots",
    "aides_recues": "demandeur.prestations_recues",
    "conjoint_aides_recues": "conjoint.prestations_recues",
    "epargne_livrets_a": "patrimoine.livret_a",
    "epargne_non_imposable": "patrimoine.epargne_revenus_non_imposables",
    "epargne_imposable": "patrimoine.epargne_revenus_imposables",
    "biens_loues_valeur": "patrimoine.valeur_patrimoine_loue",
    "logements_non_loues_valeur": "patrimoine.valeur_immo_non_loue",
    "logements_non_loues_valeur_locative": "patrimoine.valeur_locative_immo_non_loue",
    "terrains_non_loues_valeur": "patrimoine.valeur_terrains_non_loues",
    "terrains_non_loues_valeur_locative": "patrimoine.valeur_locative_terrains_non_loues",
}
"""By the name that it has for the département: where it stands in a household. The list is closed."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """One field of the form."""

    name: str
    path: str


def fields() -> Mapping[str, str]:
    """All that a département may be given."""
    return FIELDS


def prepare(named: Mapping[str, str], told: Told) -> Parcel:
    """What was answered, by the names of the form; incomes and notices have a name for each kind, month and year."""
    asked = [_Asked(name, FIELDS[name]) for name in named.values()]
    found = {one.name: tuple(_items(one, told)) for one in asked}
    known = [item for items in found.values() for item in items]
    absent = absent_of([one.path for one in asked], [replace(one, field=FIELDS[one.field]) for one in known], told)
    return Parcel(tuple(known), absent)


def _items(asked: _Asked, told: Told) -> Iterator[Item]:
    for item in answered_items(known_fields()[asked.path], told.data):
        name = asked.name + item.name.removeprefix(asked.path)
        moved = replace(item, field=asked.name, name=name)
        yield _as_occupation(moved) if asked.name == "occupation" else moved


def _as_occupation(item: Item) -> Item:
    value, words = OCCUPATIONS.get(item.value, (item.value, item.told))
    return replace(item, value=value, told=words)
