"""The household after an event: a birth, a separation, a move to another commune. The day stays the same."""

from __future__ import annotations

from dataclasses import replace

from mesaides.household.choices import Rattachement, StatutMarital
from mesaides.household.home import AvisImpot
from mesaides.household.persons import Adult, Child
from mesaides.household.situation import MAX_CHILDREN, Situation

TAXED_TOGETHER = {StatutMarital.MARIE, StatutMarital.PACSE}


def can_grow(situation: Situation) -> bool:
    """Whether one more child can be described."""
    return len(situation.enfants) < MAX_CHILDREN


def with_birth(situation: Situation) -> Situation:
    """With one more child, born today; nobody is expecting any more."""
    partner = situation.conjoint
    return replace(
        situation,
        demandeur=_after_birth(situation.demandeur),
        conjoint=None if partner is None else _after_birth(partner),
        enfants=(*situation.enfants, Child(date_naissance=situation.date)),
    )


def separated(situation: Situation) -> Situation:
    """Without the partner: the person who asks stays in the home, with every child.

    A tax notice of two says nothing of one: it is left out, and the incomes of its year supposed as when none is told.
    """
    return replace(
        situation,
        conjoint=None,
        statut_marital=StatutMarital.DIVORCE,
        enfants=tuple(_of_one_parent(child) for child in situation.enfants),
        rsa_isolement_recent=bool(situation.enfants or situation.demandeur.enceinte),
        impots=_own_notices(situation),
    )


def moved(situation: Situation, commune: str) -> Situation:
    """As if it already lived in that commune, in a home of the same kind and the same rent."""
    home = replace(situation.logement, commune=commune, parisien_depuis_trois_ans=False)
    return replace(situation, logement=home)


def _after_birth(adult: Adult) -> Adult:
    return replace(adult, enceinte=False, date_accouchement_prevue=None)


def _of_one_parent(child: Child) -> Child:
    is_of_partner = child.rattachement_fiscal is Rattachement.CONJOINT
    return replace(child, rattachement_fiscal=Rattachement.DEMANDEUR) if is_of_partner else child


def _own_notices(situation: Situation) -> dict[str, AvisImpot]:
    if situation.statut_marital in TAXED_TOGETHER:
        return {}
    return {year: replace(notice, rfr_conjoint=None) for year, notice in situation.impots.items()}
