"""Why a right changes from one month to the next: what happens, and the household had it not happened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from mesaides.household.incomes import Amounts, Revenus
from mesaides.household.periods import Month, age_on
from mesaides.household.persons import Adult, Person
from mesaides.household.situation import Situation

YOUNGER = 3
"""Months by which a birthday is put off: a rule may turn on the month before it, or on the one after."""

Somebody = TypeVar("Somebody", bound=Person)


class Sort(StrEnum):
    """What may happen between two months."""

    BIRTHDAY = "anniversaire"
    BIRTH = "naissance"
    INCOMES = "revenus"
    YEAR = "annee"
    CATALOGUE = "catalogue"  # the benefit itself begins or ends on a known day
    CALENDAR = "calendrier"  # the rule turns on the month: nothing of the household explains it


@dataclass(frozen=True, slots=True)
class Cause:
    """What happens. `person`: the path of whom it is about, with the age reached and the day."""

    sort: Sort
    person: str = ""
    age: int = 0
    day: date | None = None


def causes_between(before: Situation, after: Situation) -> Iterator[Cause]:
    """What happens to a household between two months."""
    yield from _birthdays(before, after)
    for rank in range(len(before.enfants), len(after.enfants)):
        yield Cause(Sort.BIRTH, f"enfants.{rank}", day=after.enfants[rank].date_naissance)
    if any(_varies(amounts) for _, person in after.members() for amounts in (person.revenus or {}).values()):
        yield Cause(Sort.INCOMES)
    if before.date.year != after.date.year:
        yield Cause(Sort.YEAR)


def without(cause: Cause, before: Situation, after: Situation) -> Situation:
    """The household of the second month had this not happened."""
    if cause.sort is Sort.BIRTHDAY:
        return _on_each(after, lambda path, person: _younger(person) if path == cause.person else person)
    if cause.sort is Sort.BIRTH:
        return replace(
            after, demandeur=before.demandeur, conjoint=before.conjoint, enfants=after.enfants[: len(before.enfants)]
        )
    if cause.sort is Sort.INCOMES:
        return _on_each(after, lambda path, person: _held_back(person, dict(before.members()).get(path)))
    return _same_year_read(before, after) if cause.sort is Sort.YEAR else after


def _birthdays(before: Situation, after: Situation) -> Iterator[Cause]:
    """Those of the month before as well, and of the month after: the law opens and ends rights around them."""
    first, last = before.month.shift(-1).first_day, after.month.shift(1).first_day
    for path, person in after.members():
        age = age_on(person.date_naissance, last)
        if age > max(0, age_on(person.date_naissance, first)):
            yield Cause(Sort.BIRTHDAY, path, age, _anniversary(person.date_naissance, age))


def _anniversary(birth: date, age: int) -> date:
    """A person born on a 29 February has a birthday on 1 March of other years."""
    try:
        return birth.replace(year=birth.year + age)
    except ValueError:
        return date(birth.year + age, 3, 1)


def _younger(person: Somebody) -> Somebody:
    month = Month.of(person.date_naissance).shift(YOUNGER)
    return replace(person, date_naissance=month.first_day.replace(day=min(person.date_naissance.day, 28)))


def _held_back(person: Somebody, before: Person | None) -> Somebody:
    """With each income a month later: the law reads those that it read the month before."""
    if person.revenus is None:
        return person
    revenus: Revenus = {kind: _shifted(amounts) for kind, amounts in person.revenus.items()}
    held = replace(person, revenus=revenus)
    if isinstance(held, Adult) and isinstance(before, Adult):
        return replace(held, activites=before.activites)
    return held


def _shifted(amounts: Amounts) -> Amounts:
    if not isinstance(amounts, dict):
        return amounts
    last = max(amounts)
    return {str(Month.parse(key).shift(1)): value for key, value in amounts.items() if key < last}


def _same_year_read(before: Situation, after: Situation) -> Situation:
    """With what is told of the last year taxed told of the next one too."""
    former, year = str(before.date.year - 2), str(after.date.year - 2)
    return replace(
        _on_each(after, lambda _, person: _taxed_alike(person, former, year)),
        impots=_told_again(after.impots, former, year),
    )


def _taxed_alike(person: Somebody, former: str, year: str) -> Somebody:
    if not isinstance(person, Adult):
        return person
    return replace(person, revenus_annuels=_told_again(person.revenus_annuels, former, year))


Told = TypeVar("Told")


def _told_again(known: Mapping[str, Told], former: str, year: str) -> dict[str, Told]:
    return {year: known[former], **known} if former in known else dict(known)


def _varies(amounts: Amounts) -> bool:
    return isinstance(amounts, dict) and len(set(amounts.values())) > 1


class _Change(Protocol):
    """What is made of a person, told by its path."""

    def __call__(self, path: str, person: Somebody) -> Somebody: ...


def _on_each(situation: Situation, change: _Change) -> Situation:
    partner = situation.conjoint
    return replace(
        situation,
        demandeur=change("demandeur", situation.demandeur),
        conjoint=None if partner is None else change("conjoint", partner),
        enfants=tuple(change(f"enfants.{rank}", child) for rank, child in enumerate(situation.enfants)),
    )
