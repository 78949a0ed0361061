"""Inputs about the activity: work, studies, apprenticeship."""

from __future__ import annotations

from mesaides.engine.contracts import works_again
from mesaides.engine.inputs.registry import MONTHS, NOW, Answer, individu
from mesaides.engine.members import Member
from mesaides.household.choices import Activite, Alternance, Scolarite

UNDER_CONTRACT = {Alternance.APPRENTISSAGE, Alternance.PROFESSIONNALISATION}


@individu(MONTHS)
def activite(member: Member) -> Answer:
    """The main activity, the one the law asks about first."""
    if member.child is not None:
        return _activite_of_young(member)
    if member.adult is None:
        return "inactif"
    if member.adult.alternance in UNDER_CONTRACT or works_again(member):
        return "actif"
    return main_activity(member.adult.activites)


def main_activity(activites: tuple[Activite, ...]) -> str:
    """OpenFisca holds one activity a person; studies and unemployment close or open the most rights."""
    for candidate in (Activite.ETUDIANT, Activite.CHOMEUR, Activite.RETRAITE):
        if candidate in activites:
            return str(candidate)
    return "actif" if {Activite.SALARIE, Activite.INDEPENDANT} & set(activites) else "inactif"


def _activite_of_young(member: Member) -> str:
    person = member.person
    if person is None or person.alternance in UNDER_CONTRACT:
        return "actif"
    studies = person.etudes.scolarite if person.etudes else None
    return "etudiant" if studies == Scolarite.ENSEIGNEMENT_SUPERIEUR else "inactif"


@individu(MONTHS, field="alternance")
def apprenti(member: Member) -> Answer:
    return _alternance(member, Alternance.APPRENTISSAGE)


@individu(NOW, field="alternance")
def professionnalisation(member: Member) -> Answer:
    return _alternance(member, Alternance.PROFESSIONNALISATION)


@individu(NOW, field="alternance")
def alternant(member: Member) -> Answer:
    return _alternance(member, *UNDER_CONTRACT)


def _alternance(member: Member, *kinds: Alternance) -> Answer:
    if member.person is None:
        return False
    return None if member.person.alternance is None else member.person.alternance in kinds


@individu(MONTHS)
def rsa_jeune_condition_heures_travail_remplie(member: Member) -> Answer:
    return member.adult.rsa_jeune_condition_heures_travail_remplie if member.adult else False
