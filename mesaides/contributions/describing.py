"""A drawn household in words: « Une personne de 25 ans, en études, à Rennes ; 1 500 € par mois »."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from mesaides.benefits.sentences import at_town, euros, listed, many, years
from mesaides.benefits.typography import typeset
from mesaides.household.choices import AnneeEtude, Gir, Scolarite, StatutMarital, StatutOccupation
from mesaides.household.periods import age_on
from mesaides.household.published import Choice
from mesaides.territories import find_commune

ACTIVITIES = {
    "salarie": "en emploi",
    "independant": "à son compte",
    "chomeur": "en recherche d’emploi",
    "etudiant": "en études",
    "retraite": "à la retraite",
    "inactif": "sans activité",
}
TRUE = {
    "boursier": "avec une bourse",
    "handicap": "avec un handicap reconnu",
    "enceinte": "qui attend un enfant",
    "habite_chez_parents": "chez ses parents",
}


def described(situation: dict[str, Any]) -> str:
    """One sentence, in the order in which people tell it."""
    day = date.fromisoformat(situation["date"])
    asking = situation["demandeur"]
    parts = [f"Une personne de {years(_age(asking, day))}", *_of(asking)]
    if "conjoint" in situation:
        parts.append(f"en couple avec une personne de {years(_age(situation['conjoint'], day))}")
    elif situation.get("statut_marital") in ("veuf", "divorce"):
        parts.append(_sens(StatutMarital, situation["statut_marital"]))
    parts += _children(situation, day)
    home = situation["logement"]
    parts.append(at_town(find_commune(home["commune"]).nom))
    parts += [_sens(StatutOccupation, home["statut_occupation_logement"])] * (
        home["statut_occupation_logement"] != "locataire_vide"
    )
    return typeset(f"{', '.join(parts)} ; {' ; '.join(_money(situation))}")


def _of(person: dict[str, Any]) -> Iterator[str]:
    yield from (ACTIVITIES[one] for one in person.get("activites", ()))
    studies = person.get("etudes", {})
    if studies.get("scolarite"):
        yield _sens(Scolarite, studies["scolarite"])
    if studies.get("annee_etude"):
        yield _sens(AnneeEtude, studies["annee_etude"])
    yield from (told for name, told in TRUE.items() if person.get(name))
    if person.get("taux_incapacite") is not None:
        yield f"avec un taux d’incapacité de {round(person['taux_incapacite'] * 100)} %"
    if person.get("gir"):
        yield f"perte d’autonomie : {_sens(Gir, person['gir'])}"
    if person.get("alternance") not in (None, "aucune"):
        yield f"en contrat : {person['alternance']}"


def _children(situation: dict[str, Any], day: date) -> Iterator[str]:
    found = situation.get("enfants", ())
    if not found:
        return
    ages = listed([" ".join([years(_age(child, day)), *(f"({one})" for one in _of(child))]) for child in found], "et")
    yield f"avec {many(len(found), 'enfant')} de {ages}"


def _money(situation: dict[str, Any]) -> Iterator[str]:
    total = sum(sum(one.get("revenus", {}).values()) for one in (situation["demandeur"], situation.get("conjoint", {})))
    yield f"{euros(total)} de revenus par mois" if total else "sans revenu"
    for notice in situation.get("impots", {}).values():
        yield f"revenu fiscal de référence de {euros(notice['rfr'])}, {notice['nombre_parts']:g} part"
    received = [*situation.get("prestations_recues", {}), *situation["demandeur"].get("prestations_recues", {})]
    yield from (f"reçoit déjà : {name.upper()}" for name in received)
    moved = situation["logement"].get("date_entree_logement")
    if moved:
        yield f"dans ce logement depuis le {date.fromisoformat(moved):%d/%m/%Y}"


def _age(person: dict[str, Any], day: date) -> int:
    return age_on(date.fromisoformat(person["date_naissance"]), day)


def _sens(choice: type[Choice], value: str) -> str:
    return next(one.sens for one in choice if one.value == value)
