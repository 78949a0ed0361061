"""Incomes that vary: everybody's, in the same proportion, month after month or on the tax notice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from mesaides.household.incomes import Amounts, Revenu, amount_of
from mesaides.household.persons import Person
from mesaides.household.situation import Situation

STANDING = {Revenu.PENSION_ALIMENTAIRE_VERSEE}
"""What is paid does not follow what is earned."""

MONTHS = 12


def earners(situation: Situation) -> int:
    """How many members have an income."""
    return sum(any(True for _ in _varying(person)) for _, person in situation.members())


def monthly_incomes(situation: Situation) -> float | None:
    """Euros a month, all incomes of all members, on average over twelve months; `None` when one is unknown."""
    if any(person.revenus is None for _, person in situation.members()):
        return None
    lines = [amounts for _, person in situation.members() for amounts in _varying(person)]
    totals = [_mean(amounts, situation) for amounts in lines]
    known = [euros for euros in totals if euros is not None]
    return round(sum(known), 2) if len(known) == len(totals) else None


def are_even(situation: Situation) -> bool:
    """Whether every income is the same every month."""
    return not any(isinstance(amounts, dict) for _, person in situation.members() for amounts in _varying(person))


def with_incomes(situation: Situation, share: float) -> Situation:
    """The household with that share of each of its incomes."""
    shared = {path: _with_share(person, share) for path, person in situation.members()}
    return replace(
        situation,
        demandeur=shared["demandeur"],
        conjoint=shared.get("conjoint"),
        enfants=tuple(shared[f"enfants.{rank}"] for rank in range(len(situation.enfants))),
    )


def notice_year(situation: Situation) -> str | None:
    """The year of the last tax notice that is told; `None` without one."""
    return max(situation.impots, default=None)


def noticed_income(situation: Situation, year: str) -> float:
    """Euros a year: the reference income of that notice, both partners' together."""
    notice = situation.impots[year]
    return notice.rfr + (notice.rfr_conjoint or 0.0)


def with_noticed_income(situation: Situation, year: str, share: float) -> Situation:
    """The household with that share of the reference income of that notice."""
    notice = situation.impots[year]
    beside = None if notice.rfr_conjoint is None else round(notice.rfr_conjoint * share, 2)
    other = replace(notice, rfr=round(notice.rfr * share, 2), rfr_conjoint=beside)
    return replace(situation, impots=situation.impots | {year: other})


def _varying(person: Person) -> Iterator[Amounts]:
    """The amounts that follow, zero left out."""
    for kind, amounts in (person.revenus or {}).items():
        if kind not in STANDING and amounts != 0:
            yield amounts


def _mean(amounts: Amounts, situation: Situation) -> float | None:
    months = [amount_of(amounts, month, situation.month) for month in situation.month.back(MONTHS, 1)]
    known = [euros for euros in months if euros is not None]
    return sum(known) / MONTHS if len(known) == MONTHS else None


def _with_share(person: Person, share: float) -> Any:
    revenus = {
        kind: amounts if kind in STANDING else _share_of(amounts, share)
        for kind, amounts in (person.revenus or {}).items()
    }
    return replace(person, revenus=revenus)


def _share_of(amounts: Amounts, share: float) -> Amounts:
    if isinstance(amounts, dict):
        return {month: None if euros is None else round(euros * share, 2) for month, euros in amounts.items()}
    return None if amounts is None else round(amounts * share, 2)
