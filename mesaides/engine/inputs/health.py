"""Inputs about health: disability, pregnancy, loss of autonomy."""

from __future__ import annotations

from mesaides.engine.inputs.registry import MONTHS, NOW, Answer, individu
from mesaides.engine.members import Member


@individu(MONTHS)
def handicap(member: Member) -> Answer:
    return member.person.handicap if member.person else False


@individu(MONTHS)
def taux_incapacite(member: Member) -> Answer:
    """A fraction: 80 % is 0.8."""
    if member.person is None or member.person.handicap is False:
        return 0.0
    return member.person.taux_incapacite


@individu(MONTHS, field="taux_incapacite")
def invalidite(member: Member) -> Answer:
    """Holder of a card « mobilité inclusion » for invalidity: 80 % or more. CASF L241-3."""
    rate = taux_incapacite(member)
    return None if rate is None else isinstance(rate, float) and rate >= 0.8


@individu(MONTHS)
def aah_restriction_substantielle_durable_acces_emploi(member: Member) -> Answer:
    """Asked only between 50 and 79 %. CSS L821-2."""
    rate = taux_incapacite(member)
    if member.adult is None or not isinstance(rate, float) or not 0.5 <= rate < 0.8:
        return False
    return member.adult.aah_restriction_substantielle_durable_acces_emploi


@individu(MONTHS)
def enceinte(member: Member) -> Answer:
    return member.adult.enceinte if member.adult else False


@individu(MONTHS)
def inapte_travail(member: Member) -> Answer:
    return member.adult.inapte_travail if member.adult else False


@individu(NOW)
def gir(member: Member) -> Answer:
    if member.adult is None:
        return "non_defini"
    return None if member.adult.gir is None else str(member.adult.gir)
