"""Inputs about the dwelling and the savings."""

from __future__ import annotations

import datetime

from mesaides.engine.inputs.registry import ALWAYS, MONTHS, NOW, UNDECLARED, Answer, famille, menage
from mesaides.engine.members import Household
from mesaides.household.choices import StatutOccupation
from mesaides.household.home import Logement
from mesaides.territories import find_commune

PARIS = "75056"
NEVER = datetime.date(9999, 12, 31)
LONG_AGO = datetime.date(1970, 1, 1)
TENANTS = {
    StatutOccupation.LOCATAIRE_HLM,
    StatutOccupation.LOCATAIRE_VIDE,
    StatutOccupation.LOCATAIRE_MEUBLE,
    StatutOccupation.LOCATAIRE_FOYER,
}
PAYERS = TENANTS | {StatutOccupation.PRIMO_ACCEDANT}


def _home(household: Household) -> Logement:
    return household.situation.logement


@menage(MONTHS, field="logement.commune")
def depcom(household: Household) -> Answer:
    """INSEE code of the commune of today: never an arrondissement, never a merged commune."""
    return find_commune(_home(household).commune).code_insee


@famille(NOW, field="logement.parisien_depuis_trois_ans")
def parisien(household: Household) -> Answer:
    """Three years in Paris out of the last five, for a household that lives there."""
    home = _home(household)
    return home.parisien_depuis_trois_ans if find_commune(home.commune).code_insee == PARIS else False


@menage(MONTHS, field="logement.statut_occupation_logement")
def statut_occupation_logement(household: Household) -> Answer:
    status = _home(household).statut_occupation_logement
    return None if status is None else str(status)


@menage(MONTHS, field="logement.loyer")
def loyer(household: Household) -> Answer:
    """Euros a month, without charges; the monthly payment for a buyer."""
    home = _home(household)
    return home.loyer if home.statut_occupation_logement in PAYERS else 0.0


@menage(MONTHS, field="logement.charges_locatives")
def charges_locatives(household: Household) -> Answer:
    return _home(household).charges_locatives


@menage(MONTHS, field="logement.coloc")
def coloc(household: Household) -> Answer:
    return _when_tenant(household, _home(household).coloc)


@menage(MONTHS, field="logement.logement_chambre")
def logement_chambre(household: Household) -> Answer:
    return _when_tenant(household, _home(household).logement_chambre)


@menage(NOW, field="logement.logement_crous")
def logement_crous(household: Household) -> Answer:
    return _when_tenant(household, _home(household).logement_crous)


@famille(MONTHS, field="logement.proprietaire_proche_famille")
def proprietaire_proche_famille(household: Household) -> Answer:
    return _when_tenant(household, _home(household).proprietaire_proche_famille)


@menage(MONTHS, field="logement.participation_frais")
def participation_frais(household: Household) -> Answer:
    home = _home(household)
    return home.participation_frais if home.statut_occupation_logement == StatutOccupation.LOGE_GRATUITEMENT else False


@menage(NOW, field="logement.date_entree_logement")
def date_entree_logement(household: Household) -> Answer:
    """Long ago for a tenant who does not move, and for the others, whom no rule asks; else the day told."""
    home = _home(household)
    if home.date_entree_logement is not None:
        return home.date_entree_logement
    return None if home.statut_occupation_logement in TENANTS and home.emmenagement is not False else LONG_AGO


@menage(ALWAYS, field="logement.date_pret")
def aide_logement_date_pret(household: Household) -> Answer:
    home = _home(household)
    return home.date_pret if home.statut_occupation_logement == StatutOccupation.PRIMO_ACCEDANT else NEVER


@menage(MONTHS, field="logement.logement_neuf")
def etat_logement(household: Household) -> Answer:
    new = _home(household).logement_neuf
    if new is None:
        return None
    return "construction_acquisition_logement_neuf" if new else "acquisition_sans_amelioration_logement_existant"


@menage(MONTHS, field="logement.logement_conventionne")
def logement_conventionne(household: Household) -> Answer:
    """Whether a residence opens the APL; for the other dwellings the model tells it from the status."""
    home = _home(household)
    if home.statut_occupation_logement != StatutOccupation.LOCATAIRE_FOYER:
        return UNDECLARED
    return home.logement_conventionne


@menage(ALWAYS, field="logement.logement_conventionne")
def aide_logement_est_pret_conventionne(household: Household) -> Answer:
    """Whether a buyer's loan is « conventionné »: it decides of the loans of 2018 and 2019."""
    home = _home(household)
    return home.logement_conventionne if home.statut_occupation_logement == StatutOccupation.PRIMO_ACCEDANT else False


def _when_tenant(household: Household, answer: bool | None) -> Answer:
    return answer if _home(household).statut_occupation_logement in TENANTS else False
