"""What comes into a household each month beside the benefits: the incomes that it tells, net of contributions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mesaides.household.incomes import Revenu, amount_of
from mesaides.household.situation import Situation

TURNOVER = {Revenu.MICRO_VENTE, Revenu.MICRO_SERVICES, Revenu.MICRO_LIBERAL}
"""What the customers paid: nobody said what is left of it."""

NOT_ADDED = TURNOVER | {Revenu.GAINS_EXCEPTIONNELS}
PAID = Revenu.PENSION_ALIMENTAIRE_VERSEE


@dataclass(frozen=True, slots=True)
class Resources:
    """Euros a month. `left_out`: kinds told that do not add up; `is_whole`: no income is unknown."""

    total: float
    left_out: frozenset[Revenu]
    is_whole: bool


def resources_of(situation: Situation, ago: int = 1) -> Resources:
    """The incomes of every member, before income tax, that many months ago; alimony paid is taken off."""
    told = list(_told(situation, ago))
    added = [(kind, amount) for kind, amount in told if kind not in NOT_ADDED]
    total = sum((amount or 0.0) * (-1 if kind is PAID else 1) for kind, amount in added)
    whole = all(amount is not None for _, amount in added) and _is_known(situation)
    return Resources(round(total, 2), frozenset(kind for kind, amount in told if kind in NOT_ADDED and amount), whole)


def _told(situation: Situation, ago: int) -> Iterator[tuple[Revenu, float | None]]:
    for _, person in situation.members():
        for kind, amounts in (person.revenus or {}).items():
            yield kind, amount_of(amounts, situation.month.shift(-ago), situation.month)


def _is_known(situation: Situation) -> bool:
    return all(adult.revenus is not None for adult in situation.adults)
