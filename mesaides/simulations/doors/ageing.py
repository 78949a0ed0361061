"""Time that passes: everybody older, or the same household on a later day, with the same incomes."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from mesaides.household.incomes import Amounts
from mesaides.household.periods import Month, age_on
from mesaides.household.persons import Adult, Person
from mesaides.household.situation import Situation

AWAITED = {"date_accouchement_prevue"}
"""A birth to come is not brought closer: what it opens is another door."""


@dataclass(frozen=True, slots=True)
class Birthday:
    """A day on which a member reaches an age."""

    member: str
    age: int
    day: datetime.date


def birthdays(situation: Situation, years: int) -> Iterator[Birthday]:
    """Those of everybody in the years to come."""
    for path, person in situation.members():
        now = age_on(person.date_naissance, situation.date)
        for age in range(now + 1, now + years + 1):
            yield Birthday(path, age, shifted(person.date_naissance, 12 * age))


def shifted(day: datetime.date, months: int) -> datetime.date:
    """The same day some months later; the last of a month that is too short."""
    month = Month.of(day).shift(months)
    return datetime.date(month.year, month.number, min(day.day, calendar.monthrange(month.year, month.number)[1]))


def older(situation: Situation, months: int, member: str | None = None) -> Situation:
    """The household on the same day, all of whose past dates lie that much further back (or those of a member alone).

    The law of the day stays: it is what time alone changes.
    """
    aged = {path: _older(person, months) for path, person in situation.members() if member in (None, path)}
    children = tuple(aged.get(f"enfants.{rank}", child) for rank, child in enumerate(situation.enfants))
    return replace(
        situation,
        demandeur=aged.get("demandeur", situation.demandeur),
        conjoint=aged.get("conjoint", situation.conjoint),
        enfants=children,
        logement=situation.logement if member else _earlier(situation.logement, months),
    )


def on_day(situation: Situation, day: datetime.date) -> Situation:
    """The same household on a later day: it lives then on what it lives on now, month for month, year for year."""
    months, years = Month.of(day).since(situation.month), day.year - situation.date.year
    later = {path: _later(person, months, years) for path, person in situation.members()}
    return replace(
        situation,
        date=day,
        demandeur=later["demandeur"],
        conjoint=later.get("conjoint"),
        enfants=tuple(later[f"enfants.{rank}"] for rank in range(len(situation.enfants))),
        impots=_by_year(situation.impots, years),
        prestations_recues=_by_month(situation.prestations_recues, months),
    )


def _older(person: Person, months: int) -> Any:
    return _longer_here(_earlier(person, months), months)


def _longer_here(person: Any, months: int) -> Any:
    """A residence permit held for longer, when there is one."""
    held = person.duree_possession_titre_sejour if isinstance(person, Adult) else None
    return person if held is None else replace(person, duree_possession_titre_sejour=held + months / 12)


def _earlier(value: Any, months: int) -> Any:
    """A value whose dates are all that much earlier."""
    if isinstance(value, datetime.date):
        return shifted(value, -months)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return replace(
        value,
        **{one.name: _earlier(getattr(value, one.name), months) for one in fields(value) if one.name not in AWAITED},
    )


def _later(person: Person, months: int, years: int) -> Any:
    moved: Any = replace(_longer_here(person, months), revenus=_by_month(person.revenus, months))
    if not isinstance(moved, Adult):
        return moved
    due = moved.date_accouchement_prevue
    return replace(
        moved,
        prestations_recues=_by_month(moved.prestations_recues, months),
        revenus_annuels=_by_year(moved.revenus_annuels, years),
        date_accouchement_prevue=None if due is None else shifted(due, months),
    )


def _by_month(kinds: dict[Any, Amounts] | None, months: int) -> Any:
    return None if kinds is None else {kind: _shifted_amounts(amounts, months) for kind, amounts in kinds.items()}


def _shifted_amounts(amounts: Amounts, months: int) -> Amounts:
    if not isinstance(amounts, dict):
        return amounts
    return {str(Month.parse(month).shift(months)): euros for month, euros in amounts.items()}


def _by_year(told: dict[str, Any], years: int) -> Any:
    return {str(int(year) + years): value for year, value in told.items()}
