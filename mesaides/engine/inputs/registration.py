"""Inputs about the registration with France Travail, and the benefit it pays beside a wage."""

from __future__ import annotations

from mesaides.engine import taxable
from mesaides.engine.contracts import search, works_again
from mesaides.engine.inputs.jobless import is_jobseeker
from mesaides.engine.inputs.registry import LAST_MONTH, THIS_MONTH, Answer, individu
from mesaides.engine.members import Member
from mesaides.household.incomes import Revenu

DAYS_OF_A_MONTH = 30

ZONES = {
    "2A": "corse",
    "2B": "corse",
    "971": "guadeloupe",
    "972": "martinique",
    "973": "guyane",
    "974": "la_reunion",
    "975": "saint_pierre_et_miquelon",
    "976": "mayotte",
    "977": "saint_bartelemy",
    "978": "saint_martin",
}


@individu(THIS_MONTH, field="recherche_emploi.pole_emploi_categorie_demandeur_emploi")
def pole_emploi_categorie_demandeur_emploi(member: Member) -> Answer:
    """Without a job and available: category 1, 2 or 3, which open the same rights."""
    found = search(member)
    if found and found.pole_emploi_categorie_demandeur_emploi is not None:
        return str(found.pole_emploi_categorie_demandeur_emploi)
    if is_jobseeker(member):
        return "categorie_1"
    return None if found else "pas_de_categorie"


@individu(THIS_MONTH, field="logement.commune")
def lieu_emploi_ou_formation(member: Member) -> Answer:
    """The job is taken to be in the part of France where the household lives."""
    commune = member.situation.logement.commune
    return ZONES.get(commune[:3]) or ZONES.get(commune[:2]) or "metropole_hors_corse"


@individu(THIS_MONTH, field="recherche_emploi.allocation_retour_emploi_journaliere")
def allocation_retour_emploi_journaliere(member: Member) -> Answer:
    """Gross euros a day; a thirtieth of the month's benefit when it is not told and nothing is deducted from it."""
    if member.adult is None:
        return 0.0
    found = search(member)
    if found and found.allocation_retour_emploi_journaliere is not None:
        return found.allocation_retour_emploi_journaliere
    if works_again(member):
        return None
    net = member.ledger.amount(Revenu.CHOMAGE, member.month)
    return None if net is None else taxable.gross_unemployment(net, member.month) / DAYS_OF_A_MONTH


@individu(THIS_MONTH, field="recherche_emploi.are_salaire_journalier_reference")
def are_salaire_journalier_reference(member: Member) -> Answer:
    found = search(member)
    return found.are_salaire_journalier_reference if found and works_again(member) else 0.0


@individu(LAST_MONTH, field="recherche_emploi.complement_are_nombre_jours_restants_fin_droits")
def complement_are_nombre_jours_restants_fin_droits(member: Member) -> Answer:
    """Days left at the end of last month, hence those that this month may use."""
    found = search(member)
    return found.complement_are_nombre_jours_restants_fin_droits if found and works_again(member) else 0.0
