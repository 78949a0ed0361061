"""What the adults do."""

from __future__ import annotations

from mesaides.benefits.circumstance import circumstance, incomes
from mesaides.household.choices import Activite
from mesaides.household.incomes import Revenu
from mesaides.household.situation import Situation

WORK = {Activite.SALARIE, Activite.INDEPENDANT}


@circumstance
def travail(situation: Situation) -> bool:
    """Un adulte travaille, comme salarié ou à son compte."""
    return any(WORK & set(adult.activites) for adult in situation.adults)


@circumstance
def a_son_compte(situation: Situation) -> bool:
    """Un adulte travaille à son compte."""
    return any(Activite.INDEPENDANT in adult.activites for adult in situation.adults)


@circumstance
def chomage(situation: Situation) -> bool:
    """Un adulte cherche un emploi, ou reçoit une allocation chômage."""
    seeks = any(Activite.CHOMEUR in adult.activites for adult in situation.adults)
    return seeks or any(kind == Revenu.CHOMAGE for kind, _amounts in incomes(situation))


@circumstance
def etudes(situation: Situation) -> bool:
    """Un adulte fait des études."""
    return any(Activite.ETUDIANT in adult.activites for adult in situation.adults)
