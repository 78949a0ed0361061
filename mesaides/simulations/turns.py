"""What becomes of each benefit from one month to the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.simulations.causes import Cause
from mesaides.simulations.certainty import is_open, is_to_confirm
from mesaides.simulations.monthly import EACH_MONTH, monthly_amounts
from mesaides.simulations.right import Result

LEAST = 1.0
"""Euros a month below which nothing is said to change."""


class Stand(StrEnum):
    """Where a benefit stands for a household."""

    HAD = "ouverte"
    PERHAPS = "a_verifier"  # points that nobody asked decide it
    NOT_HAD = "fermee"
    UNSAID = "inconnue"  # an answer is missing, or it could not be computed


@dataclass(frozen=True, slots=True)
class Step:
    """A household on the first of a month, and its rights."""

    month: Month
    situation: Situation
    result: Result


@dataclass(frozen=True, slots=True)
class Turn:
    """What becomes of a benefit in a month. Amounts: euros a month, 0 for one that is not paid each month.

    `causes`: each explains it by itself, or all of them together when `together`.
    """

    month: Month
    benefit: str  # slug
    before: Stand
    after: Stand
    amount_before: float
    amount_after: float
    causes: tuple[Cause, ...] = ()
    together: bool = False


def turns_between(before: Step, after: Step) -> Iterator[Turn]:
    """The benefits that begin, change or end, in the order of the catalogue; nothing of those that cannot be told."""
    amounts = [monthly_amounts(step.result, EACH_MONTH) for step in (before, after)]
    slugs = dict.fromkeys(right.benefit for step in (before, after) for right in step.result.rights)
    for slug in slugs:
        was, is_now = (stand_of(step.result, slug) for step in (before, after))
        had, has = (one.get(slug, 0.0) for one in amounts)
        if Stand.UNSAID not in {was, is_now} and (was is not is_now or abs(has - had) >= LEAST):
            yield Turn(after.month, slug, was, is_now, had, has)


def stand_of(result: Result, slug: str) -> Stand:
    """Where a benefit stands, all persons together."""
    rights, benefit = result.of(slug), catalogue().benefit(slug)
    if any(right.status not in {Statut.CALCULE, Statut.DEJA_RECUE} for right in rights):
        return Stand.UNSAID
    had = [right for right in rights if is_open(right) or right.status is Statut.DEJA_RECUE]
    if not had:
        return Stand.NOT_HAD
    return Stand.PERHAPS if all(is_to_confirm(right, benefit) for right in had) else Stand.HAD


def is_as_before(turn: Turn, step: Step) -> bool:
    """Whether the benefit stands in a month as it stood before the turn."""
    amount = monthly_amounts(step.result, EACH_MONTH).get(turn.benefit, 0.0)
    return stand_of(step.result, turn.benefit) is turn.before and abs(amount - turn.amount_before) < LEAST
