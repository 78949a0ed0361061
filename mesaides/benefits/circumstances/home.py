"""How the household is housed."""

from __future__ import annotations

from mesaides.benefits.circumstance import circumstance
from mesaides.household.choices import StatutOccupation
from mesaides.household.situation import Situation

TENANT = {
    StatutOccupation.LOCATAIRE_VIDE,
    StatutOccupation.LOCATAIRE_MEUBLE,
    StatutOccupation.LOCATAIRE_HLM,
    StatutOccupation.LOCATAIRE_FOYER,
}


@circumstance
def locataire(situation: Situation) -> bool:
    """Le foyer paie un loyer, ou la redevance d’une résidence."""
    return situation.logement.statut_occupation_logement in TENANT


@circumstance
def colocation(situation: Situation) -> bool:
    """Le logement est partagé en colocation."""
    return bool(situation.logement.coloc)


@circumstance
def loge_gratuitement(situation: Situation) -> bool:
    """Le foyer est hébergé sans loyer."""
    return situation.logement.statut_occupation_logement == StatutOccupation.LOGE_GRATUITEMENT


@circumstance
def proprietaire(situation: Situation) -> bool:
    """Le logement est à la famille, sans prêt à rembourser."""
    return situation.logement.statut_occupation_logement == StatutOccupation.PROPRIETAIRE
