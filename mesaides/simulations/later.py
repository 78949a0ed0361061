"""The household as it will be on the first of a coming month: time passes, and what the person tells comes true."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TypeVar

from mesaides.household.incomes import Amounts, Revenu, Revenus, amount_of
from mesaides.household.periods import Month
from mesaides.household.persons import Adult, Child, Person
from mesaides.household.situation import MAX_CHILDREN, Situation
from mesaides.household.work import RechercheEmploi
from mesaides.simulations.planned import Planned, followed, working
from mesaides.simulations.variants import without_recomputed

SETTLING_IN = 2
"""Months for which one has just moved in."""

Somebody = TypeVar("Somebody", bound=Person)
Named = TypeVar("Named")


def later(situation: Situation, month: Month, planned: tuple[Planned, ...] = ()) -> Situation:
    """The household on the first of `month`; today's day when it is this month. What is unknown stays unknown.

    What follows its incomes is worked out again: as if it claimed on that day.
    """
    base = without_recomputed(situation)
    told = (*planned, *_ends_of_unemployment(base))
    aged = partial(_person, situation.month, month)
    demandeur = _adult(aged("demandeur", base.demandeur, told), month, base)
    conjoint = None if base.conjoint is None else _adult(aged("conjoint", base.conjoint, told), month, base)
    children = tuple(aged(f"enfants.{rank}", child, told) for rank, child in enumerate(base.enfants))
    received = base.prestations_recues and _each_carried(base.prestations_recues, situation.month, month)
    moved = replace(
        base,
        date=situation.date if month == situation.month else month.first_day,
        demandeur=demandeur,
        conjoint=conjoint,
        enfants=children,
        prestations_recues=received,
        logement=replace(base.logement, emmenagement=_just_moved(base, month)),
    )
    return _with_births(moved)


def _person(today: Month, month: Month, path: str, person: Somebody, told: tuple[Planned, ...]) -> Somebody:
    """With its incomes up to the month; incomes that nobody knows stay unknown."""
    own = tuple(plan for plan in told if plan.person == path and plan.since <= month)
    if person.revenus is None:
        return person
    kinds = {*person.revenus, *(kind for plan in own for kind in plan.amounts)}
    revenus: Revenus = {kind: followed(person, kind, month, today, own) for kind in sorted(kinds)}
    return working(replace(person, revenus=revenus), own, month)


def _adult(adult: Adult, month: Month, base: Situation) -> Adult:
    passed = month.since(base.month)
    held = adult.duree_possession_titre_sejour
    received = adult.prestations_recues and _each_carried(adult.prestations_recues, base.month, month)
    return replace(
        adult,
        duree_possession_titre_sejour=None if held is None else held + passed / 12,
        prestations_recues=received,
        recherche_emploi=_search(adult, month, base),
    )


def _search(adult: Adult, month: Month, base: Situation) -> RechercheEmploi | None:
    """With the days of unemployment benefit that are left."""
    search, days = adult.recherche_emploi, _days_left(adult)
    if search is None or days is None:
        return search
    passed = (max(month.first_day, base.date) - base.date).days
    return replace(search, complement_are_nombre_jours_restants_fin_droits=max(0, days - passed))


def _ends_of_unemployment(base: Situation) -> list[Planned]:
    """The benefit stops once its last day is paid."""
    found = []
    for path, adult in zip(("demandeur", "conjoint"), base.adults, strict=False):
        days = _days_left(adult)
        if days is not None and (adult.revenus or {}).get(Revenu.CHOMAGE):
            last = base.date + datetime.timedelta(days=days)
            found.append(Planned(path, Month.of(last).shift(1), {Revenu.CHOMAGE: 0.0}))
    return found


def _days_left(adult: Adult) -> int | None:
    """Days of unemployment benefit still to be paid."""
    search = adult.recherche_emploi
    return search.complement_are_nombre_jours_restants_fin_droits if search else None


def _each_carried(received: Mapping[Named, Amounts], today: Month, until: Month) -> dict[Named, Amounts]:
    """Amounts received that go on as this month's."""
    return {name: _carried(amounts, today, until) for name, amounts in received.items()}


def _carried(amounts: Amounts, today: Month, until: Month) -> Amounts:
    if not isinstance(amounts, dict):
        return amounts
    now = amount_of(amounts, today, today)
    coming = {str(today.shift(rank)): now for rank in range(until.since(today) + 1)}
    return amounts | coming


def _just_moved(base: Situation, month: Month) -> bool | None:
    return base.logement.emmenagement if month.since(base.month) <= SETTLING_IN else False


def _with_births(situation: Situation) -> Situation:
    """A child whose day has come is born on that day."""
    days = [one.date_accouchement_prevue for one in situation.adults if one.enceinte and one.date_accouchement_prevue]
    born = [day for day in days if day <= situation.date][: MAX_CHILDREN - len(situation.enfants)]
    if not born:
        return situation
    return replace(
        situation,
        demandeur=_delivered(situation.demandeur, situation.date),
        conjoint=None if situation.conjoint is None else _delivered(situation.conjoint, situation.date),
        enfants=(*situation.enfants, *(Child(date_naissance=day) for day in born)),
    )


def _delivered(adult: Adult, day: datetime.date) -> Adult:
    due = adult.date_accouchement_prevue
    return replace(adult, enceinte=False, date_accouchement_prevue=None) if due and due <= day else adult
