"""Inputs about a person: birth, nationality, couple."""

from __future__ import annotations

import datetime

from mesaides.engine.inputs.registry import ALWAYS, MONTHS, NOW, Answer, individu
from mesaides.engine.members import Member
from mesaides.household.choices import Nationalite, StatutMarital

PARENT_BIRTH = datetime.date(1970, 1, 1)
"""Birth of a parent known only by a tax notice: an adult of working age, whose age nothing reads."""

LONG_STAY = 10.0
"""Years of residence permit that are enough for everything."""


@individu(ALWAYS)
def date_naissance(member: Member) -> Answer:
    return member.person.date_naissance if member.person else PARENT_BIRTH


@individu(MONTHS)
def nationalite(member: Member) -> Answer:
    """A country stands for each group: the model reads only « FR », « EEE » or elsewhere."""
    if member.adult is None:
        return "FR"
    country = {Nationalite.FRANCAISE: "FR", Nationalite.EEE_SUISSE: "DE", Nationalite.AUTRE: "AF"}
    return None if member.adult.nationalite is None else country[member.adult.nationalite]


@individu(MONTHS)
def duree_possession_titre_sejour(member: Member) -> Answer:
    """Years. Three months are asked of a European (CASF L262-6), five years of others, none of a refugee (L262-4)."""
    adult = member.adult
    if adult is None or adult.nationalite in {None, Nationalite.FRANCAISE}:
        return LONG_STAY
    return LONG_STAY if adult.refugie else adult.duree_possession_titre_sejour


@individu(MONTHS)
def statut_marital(member: Member) -> Answer:
    """A couple living together unmarried is single for the tax law. CGI art. 6."""
    if member.adult is None:
        return "celibataire"
    status = member.situation.statut_marital
    return "celibataire" if status in {None, StatutMarital.UNION_LIBRE} else str(status)


@individu(NOW)
def habite_chez_parents(member: Member) -> Answer:
    return member.adult.habite_chez_parents if member.adult else member.child is not None


@individu(NOW, field="duree_possession_titre_sejour")
def residence_continue_annees(member: Member) -> Answer:
    """Years lived in France without a break: a European has no permit, and tells this instead."""
    return duree_possession_titre_sejour(member)
