"""Inputs about the family as a whole."""

from __future__ import annotations

from collections.abc import Iterable

from mesaides.engine.inputs.registry import MONTHS, NOW, Answer, famille
from mesaides.engine.members import Household
from mesaides.household.periods import Month


@famille(NOW, field="demandeur.demandeur_asile")
def asile_demandeur(household: Household) -> Answer:
    return _any(adult.demandeur_asile for adult in household.situation.adults)


@famille(NOW, field="logement.statut_occupation_logement")
def place_hebergement(household: Household) -> Answer:
    """An asylum seeker without a home of one's own is taken as not housed by the State."""
    status = household.situation.logement.statut_occupation_logement
    return None if status is None else status != "sans_domicile"


@famille(MONTHS)
def rsa_isolement_recent(household: Household) -> Answer:
    return household.situation.rsa_isolement_recent


@famille(MONTHS)
def departement_experimentation_rsa(household: Household) -> Answer:
    """Quarter of reference M-4 to M-2, for everybody since 1 March 2025. Décret n° 2025-185 du 26 février 2025."""
    return household.month >= Month(2025, 3)


def _any(values: Iterable[bool | None]) -> Answer:
    known = list(values)
    return True if True in known else None if None in known else False
