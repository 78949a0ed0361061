"""What a person tells of the months to come: incomes from a month on, and the activity that goes with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from mesaides.engine.ledger import Ledger
from mesaides.household.choices import Activite
from mesaides.household.incomes import Amounts, Revenu
from mesaides.household.periods import Month
from mesaides.household.persons import Adult, Person

READ_BACK = 48
"""Months before this one that the law may read: three tax years, and the year under way."""

WITHOUT_WORK = {Activite.INACTIF, Activite.CHOMEUR}
Somebody = TypeVar("Somebody", bound=Person)


@dataclass(frozen=True, slots=True)
class Planned:
    """What a person tells of the months to come: these net euros a month, from the first of `since`."""

    person: str  # « demandeur », « conjoint »
    since: Month
    amounts: Mapping[Revenu, float]


def followed(person: Person, kind: Revenu, until: Month, today: Month, told: tuple[Planned, ...]) -> Amounts:
    """An income up to a month: each past month as it is seen from today, then as this month, then as is told.

    Seen from a later day, an average of the last twelve months would not be the same.
    """
    amounts = (person.revenus or {}).get(kind, 0.0)
    plans = [plan for plan in told if kind in plan.amounts and plan.since <= until]
    if not plans and not isinstance(amounts, dict):
        return amounts
    seen = Ledger(person, today)
    months = [today.shift(rank) for rank in range(-READ_BACK, until.since(today) + 1)]
    return {str(month): _planned(plans, kind, month, seen.amount(kind, min(month, today))) for month in months}


def _planned(plans: list[Planned], kind: Revenu, month: Month, usual: float | None) -> float | None:
    """The last plan that has begun, else the usual amount."""
    begun = [plan for plan in plans if plan.since <= month]
    return float(max(begun, key=lambda plan: plan.since).amounts[kind]) if begun else usual


def working(person: Somebody, own: tuple[Planned, ...], month: Month) -> Somebody:
    """The activity that the wage and the unemployment benefit of the plans tell."""
    begun = [plan for plan in own if plan.since <= month]
    if not isinstance(person, Adult) or not begun:
        return person
    told: dict[Revenu, float] = {}
    for plan in sorted(begun, key=lambda plan: plan.since):
        told |= plan.amounts
    return replace(person, activites=_activities(person.activites, told))


def _activities(known: tuple[Activite, ...], told: Mapping[Revenu, float]) -> tuple[Activite, ...]:
    wage, benefit = told.get(Revenu.SALAIRE), told.get(Revenu.CHOMAGE)
    kept = [one for one in known if not (one in WITHOUT_WORK and wage) and not (one is Activite.SALARIE and wage == 0)]
    if wage and Activite.SALARIE not in kept:
        kept = [Activite.SALARIE, *kept]
    if benefit and Activite.CHOMEUR not in kept:
        kept = [Activite.CHOMEUR, *(one for one in kept if one is not Activite.INACTIF)]
    return tuple(kept) or (Activite.INACTIF,)
