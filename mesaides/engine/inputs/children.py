"""Inputs about children: custody, adoption, dependence on a tax return."""

from __future__ import annotations

import datetime

from mesaides.engine.inputs.registry import ALWAYS, EACH_YEAR, MONTHS, NOW, YEARS, Answer, individu
from mesaides.engine.members import Member
from mesaides.household.choices import Rattachement


@individu(MONTHS)
def garde_alternee(member: Member) -> Answer:
    return member.child.garde_alternee if member.child else False


@individu(MONTHS)
def enfant_place(member: Member) -> Answer:
    return member.child.enfant_place if member.child else False


@individu(NOW, field="date_adoption")
def adoption(member: Member) -> Answer:
    return bool(member.child and member.child.date_adoption)


@individu(ALWAYS)
def date_adoption(member: Member) -> Answer:
    given = member.child.date_adoption if member.child else None
    return given or datetime.date(9999, 12, 31)


@individu(NOW)
def aeeh_niveau_handicap(member: Member) -> Answer:
    return member.child.aeeh_niveau_handicap if member.child else 0


@individu(EACH_YEAR)
def enfant_a_charge(member: Member, year: int) -> Answer:
    """Whether the person is a dependant on a tax return. CGI art. 193 ter, 196, 196 B and 6, 3."""
    if member.child is not None:
        return member.child.rattachement_fiscal != Rattachement.AUTRE and member.child.date_naissance.year <= year
    return bool(member.adult and member.is_demandeur and member.adult.a_charge_fiscale_des_parents)


@individu(YEARS)
def enfant_majeur_celibataire_sans_enfant(member: Member) -> Answer:
    """Nobody: `enfant_a_charge` tells the dependants of every age, and the model would count them twice."""
    return False
