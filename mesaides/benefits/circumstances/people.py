"""Who lives there, and how they are."""

from __future__ import annotations

from mesaides.benefits.circumstance import circumstance
from mesaides.household.periods import age_on
from mesaides.household.situation import Situation

WORKING_AGE = 16


@circumstance
def couple(situation: Situation) -> bool:
    """Deux adultes vivent en couple."""
    return situation.conjoint is not None


@circumstance
def parent_isole(situation: Situation) -> bool:
    """Un adulte élève seul au moins un enfant. Code de l’action sociale et des familles, art. L262-9."""
    return situation.conjoint is None and bool(situation.enfants)


@circumstance
def enfants(situation: Situation) -> bool:
    """Il y a au moins un enfant."""
    return bool(situation.enfants)


@circumstance
def enfant_de_16_ans(situation: Situation) -> bool:
    """Un enfant a 16 ans ou plus : il peut travailler."""
    return any(age_on(child.date_naissance, situation.date) >= WORKING_AGE for child in situation.enfants)


@circumstance
def garde_alternee(situation: Situation) -> bool:
    """Un enfant vit en résidence alternée."""
    return any(child.garde_alternee for child in situation.enfants)


@circumstance
def grossesse(situation: Situation) -> bool:
    """Un adulte attend un enfant."""
    return any(adult.enceinte for adult in situation.adults)


@circumstance
def handicap(situation: Situation) -> bool:
    """Une personne a un handicap reconnu."""
    return any(person.handicap for _path, person in situation.members())


@circumstance
def taux_inconnu(situation: Situation) -> bool:
    """Une personne a un handicap reconnu, et son taux d’incapacité n’est pas indiqué."""
    return any(person.handicap and person.taux_incapacite is None for _path, person in situation.members())
