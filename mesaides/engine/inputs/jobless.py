"""Inputs about unemployment and sick leave."""

from __future__ import annotations

import datetime

from mesaides.engine.inputs.registry import ALWAYS, LAST_YEAR, Answer, individu
from mesaides.engine.members import Member
from mesaides.household.choices import Activite
from mesaides.household.incomes import Revenu

NEVER = datetime.date(9999, 12, 31)
UNSET = datetime.date(1, 1, 1)
SICK_PAY = (Revenu.IJ_MALADIE, Revenu.IJ_ACCIDENT_TRAVAIL, Revenu.IJ_MALADIE_PROFESSIONNELLE)


def is_jobseeker(member: Member) -> bool:
    return member.adult is not None and Activite.CHOMEUR in member.adult.activites


@individu(ALWAYS)
def date_debut_chomage(member: Member) -> Answer:
    """A missing date is unknown, never today: it decides the abatement of the housing benefit."""
    return member.adult.date_debut_chomage if member.adult and is_jobseeker(member) else NEVER


@individu(LAST_YEAR)
def ass_precondition_remplie(member: Member) -> Answer:
    """Five years of work in the last ten (Code du travail R5423-1), asked of job seekers without benefit."""
    if member.adult is None or not is_jobseeker(member) or _has_benefit(member):
        return False
    return member.adult.ass_precondition_remplie


@individu(ALWAYS)
def date_arret_de_travail(member: Member) -> Answer:
    if member.adult is None or not set(SICK_PAY) & set(member.adult.revenus or {}):
        return UNSET
    return member.adult.date_arret_de_travail


def _has_benefit(member: Member) -> bool:
    amounts = (member.adult.revenus if member.adult else None) or {}
    current = str(member.month)
    given = amounts.get(Revenu.CHOMAGE)
    return bool(given.get(current)) if isinstance(given, dict) else bool(given)
