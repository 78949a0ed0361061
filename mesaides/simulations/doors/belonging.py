"""The doors that neither time nor money opens: one child more, a rented home, the receipt of another benefit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from mesaides.household.choices import Scolarite, StatutOccupation
from mesaides.household.periods import age_on
from mesaides.household.persons import Child
from mesaides.household.received import PrestationFamiliale, PrestationIndividuelle
from mesaides.household.situation import MAX_CHILDREN, Situation
from mesaides.household.studies import Etudes
from mesaides.simulations.doors.ageing import shifted
from mesaides.simulations.doors.door import AsTenant, Door, Levier, WithChild, WithOtherBenefit
from mesaides.simulations.doors.opening import Opening

CHILDREN = (0, 10)
"""Ages tried: benefits are for the first years, or for those of school."""

PARENT_UNTIL = 50
"""Nobody older is told of a child to come."""

RENT = 500.0
"""Euros a month, an example that is told."""

TENANTS = {
    StatutOccupation.LOCATAIRE_HLM,
    StatutOccupation.LOCATAIRE_VIDE,
    StatutOccupation.LOCATAIRE_MEUBLE,
    StatutOccupation.LOCATAIRE_FOYER,
}

OWN = (PrestationIndividuelle.AAH, PrestationIndividuelle.ASS, PrestationIndividuelle.BOURSE_SUPERIEUR)
SHARED = (PrestationFamiliale.RSA, PrestationFamiliale.ASPA)
RECEIVED = 300.0
"""Euros a month: that there is something is what counts."""


def by_child(opening: Opening) -> Door | None:
    """One child more; the one that is awaited, first of all."""
    situation = opening.situation
    if len(situation.enfants) == MAX_CHILDREN or not _may_have_a_child(situation):
        return None
    expecting = any(adult.enceinte for adult in situation.adults)
    others = [_with_child(situation, age) for age in CHILDREN]
    opened = opening.of(others)
    if True not in opened:
        return None
    rank = opened.index(True)
    change = WithChild(len(situation.enfants) + 1, CHILDREN[rank], expected=expecting and CHILDREN[rank] == 0)
    return opening.door(Levier.ENFANT, change, others[rank])


def by_renting(opening: Opening) -> Door | None:
    """An empty home, rented."""
    home = opening.situation.logement
    if home.statut_occupation_logement in {None, *TENANTS}:
        return None
    rent = home.loyer or RENT
    other = _renting(opening.situation, rent)
    return opening.door(Levier.LOGEMENT, AsTenant(rent), other) if opening.of([other]) == [True] else None


def by_other_benefit(opening: Opening) -> Door | None:
    """The receipt of a benefit that opens others."""
    situation = opening.situation
    others: dict[Any, Situation] = {name: _receiving(situation, name) for name in _not_received(opening)}
    opened = opening.of(list(others.values()))
    enough = tuple(name for name, opens in zip(others, opened, strict=True) if opens)
    return opening.door(Levier.AUTRE_AIDE, WithOtherBenefit(enough), others[enough[0]]) if enough else None


def _may_have_a_child(situation: Situation) -> bool:
    return any(age_on(adult.date_naissance, situation.date) < PARENT_UNTIL for adult in situation.adults)


def _with_child(situation: Situation, age: int) -> Situation:
    """A child born on the first of a month; who was expecting one no longer is when it is newly born."""
    studies = Etudes(scolarite=Scolarite.PRIMAIRE) if age else None
    child = Child(date_naissance=shifted(situation.month.first_day, -12 * age), etudes=studies)
    grown = replace(situation, enfants=(*situation.enfants, child))
    return grown if age else _delivered(grown)


def _delivered(situation: Situation) -> Situation:
    adults = [replace(adult, enceinte=False, date_accouchement_prevue=None) for adult in situation.adults]
    return replace(situation, demandeur=adults[0], conjoint=adults[1] if adults[1:] else None)


def _renting(situation: Situation, rent: float) -> Situation:
    adults = [replace(adult, habite_chez_parents=False) for adult in situation.adults]
    home = replace(
        situation.logement,
        statut_occupation_logement=StatutOccupation.LOCATAIRE_VIDE,
        loyer=rent,
        participation_frais=False,
    )
    return replace(situation, demandeur=adults[0], conjoint=adults[1] if adults[1:] else None, logement=home)


def _not_received(opening: Opening) -> list[Any]:
    own, shared = opening.situation.demandeur.prestations_recues, opening.situation.prestations_recues
    of_person = (name for name in OWN if own is not None and name not in own)
    of_family = (name for name in SHARED if shared is not None and name not in shared)
    return [name for name in (*of_person, *of_family) if name != opening.benefit.deja_recue]


def _receiving(situation: Situation, name: Any) -> Situation:
    if name in SHARED:
        return replace(situation, prestations_recues=(situation.prestations_recues or {}) | {name: RECEIVED})
    received = (situation.demandeur.prestations_recues or {}) | {name: RECEIVED}
    return replace(situation, demandeur=replace(situation.demandeur, prestations_recues=received))
