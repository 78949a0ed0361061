"""The same household with one thing changed: another wage, other hours, another rent, another age."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from mesaides.engine import NEVER, Deadline
from mesaides.engine.taxable import minimum_wage
from mesaides.household.choices import StatutOccupation
from mesaides.household.incomes import Revenu, amount_of
from mesaides.household.periods import Month, age_on
from mesaides.household.received import PrestationFamiliale
from mesaides.household.situation import Situation
from mesaides.simulations.right import Result
from mesaides.simulations.run import simulate_many

WAGE_STEP, RENT_STEP, MOST_STEPS = 100, 50, 50
"""Euros between two points, and how many steps are made at most: past it, they are longer."""
FULL_TIME = 35.0
"""Hours a week (code du travail, art. L3121-27)."""
YOUNGEST, OLDEST, OLDER_THAN_A_CHILD = 16, 75, 15
"""Years between which an age varies; a parent stays that much older than the children."""

NET_SHARE = 0.79
"""About what is left of the gross minimum wage: only the end of the curve is drawn from it, never an amount."""

KEPT = {PrestationFamiliale.AEEH, PrestationFamiliale.PAJE_CLCA, PrestationFamiliale.PAJE_PREPARE}
"""Benefits already received that neither a wage nor a rent changes: the amount received stands."""

TENANTS = {
    StatutOccupation.LOCATAIRE_HLM,
    StatutOccupation.LOCATAIRE_VIDE,
    StatutOccupation.LOCATAIRE_MEUBLE,
    StatutOccupation.LOCATAIRE_FOYER,
}

Change = Callable[[Situation, float], Situation]


@dataclass(frozen=True, slots=True)
class Point:
    """What the household is told when the varying amount has this value."""

    value: float
    result: Result


def simulate_along(
    situation: Situation, change: Change, values: Sequence[float], *, deadline: Deadline = NEVER
) -> tuple[Point, ...]:
    """The rights of the household with each value: what `simulate` gives for each, found together."""
    base = without_recomputed(situation)
    results = simulate_many([change(base, value) for value in values], deadline=deadline)
    return tuple(Point(value, result) for value, result in zip(values, results, strict=True))


def without_recomputed(situation: Situation) -> Situation:
    """The household without the received amounts that follow its incomes: they would stay while the incomes move."""
    received = {name: value for name, value in (situation.prestations_recues or {}).items() if name in KEPT}
    return replace(situation, prestations_recues=received)


def earning(situation: Situation, wage: float) -> Situation:
    """With that net wage of the person who asks, every month."""
    revenus = (situation.demandeur.revenus or {}) | {Revenu.SALAIRE: wage}
    return replace(situation, demandeur=replace(situation.demandeur, revenus=revenus))


def partner_earning(situation: Situation, wage: float) -> Situation:
    """With that net wage of the partner, every month; the same household when there is none."""
    if situation.conjoint is None:
        return situation
    revenus = (situation.conjoint.revenus or {}) | {Revenu.SALAIRE: wage}
    return replace(situation, conjoint=replace(situation.conjoint, revenus=revenus))


def renting(situation: Situation, rent: float) -> Situation:
    """With that rent, without its charges."""
    return replace(situation, logement=replace(situation.logement, loyer=rent))


def working(week: float) -> Change:
    """Hours a week, each paid as one of the `week` hours worked today."""
    return lambda situation, hours: earning(situation, round((wage_of(situation) or 0.0) * hours / week, 2))


def aged(situation: Situation, age: float) -> Situation:
    """With the person who asks of that age, born on the same day of another year."""
    person = situation.demandeur
    later = age_on(person.date_naissance, situation.date) - int(age)
    return replace(situation, demandeur=replace(person, date_naissance=_shifted(person.date_naissance, later)))


def _shifted(day: date, years: int) -> date:
    """The same day of another year; a 29 February becomes a 28."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def wage_of(situation: Situation, *, partner: bool = False) -> float | None:
    """The net wage of last month; `None` when it is not known."""
    adult = situation.conjoint if partner else situation.demandeur
    if adult is None or adult.revenus is None:
        return None
    return amount_of(adult.revenus.get(Revenu.SALAIRE, 0.0), situation.month.shift(-1), situation.month)


def rent_of(situation: Situation) -> float | None:
    """The rent of a tenant; `None` for anybody else."""
    return situation.logement.loyer if situation.logement.statut_occupation_logement in TENANTS else None


def wages(month: Month, here: float | None) -> tuple[float, ...]:
    """From nothing to three times the minimum wage, or past the wage of today."""
    return amounts_to(max(3 * NET_SHARE * minimum_wage(month), (here or 0) + 200), WAGE_STEP)


def rents(here: float) -> tuple[float, ...]:
    """From nothing to twice the rent of today, or to 1 200 €."""
    return amounts_to(max(1_200, 2 * here), RENT_STEP)


def ages(situation: Situation) -> tuple[float, ...]:
    """Whole years, from the youngest that may be asked about to past that of today."""
    here = age_of(situation)
    children = [age_on(child.date_naissance, situation.date) for child in situation.enfants]
    first = min(here, max([YOUNGEST, *(age + OLDER_THAN_A_CHILD for age in children)]))
    return tuple(float(age) for age in range(first, max(OLDEST, here + 1) + 1))


def age_of(situation: Situation) -> int:
    """The age of the person who asks."""
    return age_on(situation.demandeur.date_naissance, situation.date)


def weekly_hours(week: float) -> tuple[float, ...]:
    """Whole hours, from none to full time or past those of today."""
    return tuple(float(hour) for hour in range(math.ceil(max(FULL_TIME, week + 1)) + 1))


def amounts_to(top: float, step: int) -> tuple[float, ...]:
    """Regular amounts from 0 to the first that is not below `top`."""
    longer = step * math.ceil(top / (step * MOST_STEPS))
    return tuple(float(longer * rank) for rank in range(math.ceil(top / longer) + 1))
