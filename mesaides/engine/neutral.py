"""A household like another, with nothing of its own: round ages, no income, no answer."""

from __future__ import annotations

import datetime
from dataclasses import replace

from mesaides.engine.members import Household
from mesaides.engine.populations import structure_of
from mesaides.household.home import Logement
from mesaides.household.periods import age_on
from mesaides.household.persons import Adult, Child, Etudes, Parents
from mesaides.household.situation import Situation

DECADE, STAGE_OF_CHILDHOOD = 10, 3
"""Years that ages are rounded to."""

SOMEWHERE = Logement(commune="75056")


def neutral(household: Household) -> Household:
    """What is kept: who lives there, on which tax return, at about which age, doing what."""
    situation = household.situation
    rounded = Household(_rounded(situation))
    if structure_of(rounded) == structure_of(household):
        return rounded
    # A round age would put somebody elsewhere: at twenty-five, children leave the family of the law, on that very day.
    children = tuple(_child(one, one.date_naissance) for one in situation.enfants)
    return Household(replace(rounded.situation, date=situation.date, enfants=children))


def _rounded(situation: Situation) -> Situation:
    day = situation.month.first_day
    return Situation(
        date=day,
        demandeur=_adult(situation.demandeur, day),
        conjoint=None if situation.conjoint is None else _adult(situation.conjoint, day),
        statut_marital=situation.statut_marital,
        enfants=tuple(_child(one, _born(one.date_naissance, day, STAGE_OF_CHILDHOOD)) for one in situation.enfants),
        logement=SOMEWHERE,
    )


def _adult(adult: Adult, day: datetime.date) -> Adult:
    parents = adult.etudes.parents if adult.etudes else None
    return Adult(
        date_naissance=_born(adult.date_naissance, day, DECADE),
        activites=adult.activites,
        a_charge_fiscale_des_parents=adult.a_charge_fiscale_des_parents,
        etudes=None if parents is None else Etudes(parents=Parents(nombre_parts=parents.nombre_parts)),
        revenus={},
    )


def _child(child: Child, born: datetime.date) -> Child:
    return Child(date_naissance=born, handicap=child.handicap, rattachement_fiscal=child.rattachement_fiscal)


def _born(birth: datetime.date, day: datetime.date, step: int) -> datetime.date:
    """The first of January of a year that gives a round age."""
    return datetime.date(day.year - step * round(age_on(birth, day) / step), 1, 1)
