"""Inputs about studies and grants."""

from __future__ import annotations

import datetime

from mesaides.engine.inputs.registry import ALWAYS, NOW, UNDECLARED, Answer, famille, individu
from mesaides.engine.members import Household, Member
from mesaides.household.choices import Scolarite
from mesaides.household.periods import age_on
from mesaides.household.persons import Etudes, Parents

LONG_AGO = datetime.date(1970, 1, 1)


def _studies(member: Member) -> Etudes | None:
    return member.person.etudes if member.person else None


def _parents(member: Member) -> Parents | None:
    studies = _studies(member)
    return studies.parents if studies else None


@individu(NOW, field="etudes.scolarite")
def scolarite(member: Member) -> Answer:
    """School level. Before 11 the age tells it; after, an answer is needed for a child."""
    studies = _studies(member)
    if studies is not None and studies.scolarite is not None:
        return str(studies.scolarite)
    return None if studies is not None else _by_age(member)


def _by_age(member: Member) -> Answer:
    if member.child is None:
        return str(Scolarite.INCONNUE)
    age = member.situation.date.year - member.child.date_naissance.year
    if age > 10:
        return None
    return str(Scolarite.INCONNUE if age < 3 else Scolarite.MATERNELLE if age < 6 else Scolarite.PRIMAIRE)


@individu(NOW, field="etudes.annee_etude")
def annee_etude(member: Member) -> Answer:
    studies = _studies(member)
    return "autre" if studies is None else _text(studies.annee_etude)


@individu(NOW, field="etudes.statuts_etablissement_scolaire")
def statuts_etablissement_scolaire(member: Member) -> Answer:
    studies = _studies(member)
    return "inconnu" if studies is None else _text(studies.statuts_etablissement_scolaire)


@individu(ALWAYS, field="etudes.mention_baccalaureat")
def mention_baccalaureat(member: Member) -> Answer:
    studies = _studies(member)
    return "non_renseignee" if studies is None else _text(studies.mention_baccalaureat)


@individu(ALWAYS, field="etudes.sortie_academie")
def sortie_academie(member: Member) -> Answer:
    studies = _studies(member)
    return False if studies is None else studies.sortie_academie


@individu(ALWAYS, field="etudes.sortie_region_academique")
def sortie_region_academique(member: Member) -> Answer:
    studies = _studies(member)
    return False if studies is None else studies.sortie_region_academique


@individu(ALWAYS, field="etudes.debut_etudes_etranger")
def debut_etudes_etranger(member: Member) -> Answer:
    studies = _studies(member)
    return (studies.debut_etudes_etranger if studies else None) or LONG_AGO


@individu(ALWAYS, field="etudes.fin_etudes_etranger")
def fin_etudes_etranger(member: Member) -> Answer:
    studies = _studies(member)
    return (studies.fin_etudes_etranger if studies else None) or LONG_AGO


@individu(NOW)
def boursier(member: Member) -> Answer:
    """A known grant holder is declared; for the others the model looks whether a grant is due."""
    if member.person is None or member.person.boursier is False:
        return UNDECLARED
    return member.person.boursier


@individu(NOW, field="etudes.parents.revenu_brut_global")
def bourse_criteres_sociaux_base_ressources_parentale(member: Member) -> Answer:
    """Euros a year, N-2. For a child of the household, the parents' income is in the calculation.

    An adult student's own parents are asked about, unless the student is past the age of grants
    (28 years, without limit for a disabled student: code de l'éducation, D821-1 and circulaire annuelle).
    """
    if member.child is not None or member.person is None or not _in_higher_education(member):
        return UNDECLARED
    too_old = age_on(member.person.date_naissance, member.situation.date) >= 28
    if too_old and member.person.handicap is False:
        return UNDECLARED
    parents = _parents(member)
    return parents.revenu_brut_global if parents else None


@individu(NOW, field="etudes.parents.distance_km")
def bourse_criteres_sociaux_distance_domicile_familial(member: Member) -> Answer:
    parents = _parents(member)
    return parents.distance_km if parents else 0


@famille(NOW, field="demandeur.etudes.parents.enfants_a_charge")
def bourse_criteres_sociaux_nombre_enfants_a_charge(household: Household) -> Answer:
    parents = _parents(household.members[0])
    return parents.enfants_a_charge if parents else _raised(household)


@famille(NOW, field="demandeur.etudes.parents.enfants_dans_le_superieur")
def bourse_criteres_sociaux_nombre_enfants_a_charge_dans_enseignement_superieur(household: Household) -> Answer:
    parents = _parents(household.members[0])
    if parents:
        return parents.enfants_dans_le_superieur
    return sum(_in_higher_education(member) for member in household.members if member.child)


def _raised(household: Household) -> int:
    return sum(member.child is not None for member in household.members)


def _in_higher_education(member: Member) -> bool:
    studies = _studies(member)
    return studies is not None and studies.scolarite == Scolarite.ENSEIGNEMENT_SUPERIEUR


def _text(choice: object) -> Answer:
    return None if choice is None else str(choice)
