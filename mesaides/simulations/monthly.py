"""What a result gives each month, benefit by benefit: only what is certain, in net euros."""

from __future__ import annotations

from collections.abc import Mapping

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Genre, Statut
from mesaides.household.incomes import Revenu
from mesaides.simulations.certainty import is_open, is_to_confirm
from mesaides.simulations.right import Result, Right

MONTHS = {Genre.MENSUEL: 1, Genre.ANNUEL: 12}
"""Over how many months an amount is spread; one paid once is not spread."""

EACH_MONTH = {Genre.MENSUEL: 1}
"""Nothing is spread: what is paid every month alone."""


def monthly_amounts(result: Result, spread: Mapping[Genre, int] = MONTHS) -> dict[str, float]:
    """By benefit, its euros a month, those of a year divided by twelve; nothing of those not had."""
    amounts: dict[str, float] = {}
    for right in result.rights:
        amount = _monthly(catalogue().benefit(right.benefit), right, spread)
        if amount:
            amounts[right.benefit] = round(amounts.get(right.benefit, 0.0) + amount, 2)
    return amounts


def opened(result: Result) -> frozenset[str]:
    """The benefits that are certain, with an amount or not."""
    rights = ((catalogue().benefit(right.benefit), right) for right in result.rights)
    return frozenset(right.benefit for benefit, right in rights if _is_certain(benefit, right))


def not_counted(result: Result) -> frozenset[str]:
    """The benefits of which nothing can be said: an answer is missing, or they could not be computed."""
    unsaid = {Statut.INFORMATION_MANQUANTE, Statut.NON_DISPONIBLE, Statut.ECHEC}
    return frozenset(right.benefit for right in result.rights if right.status in unsaid)


def kept_as_received(result: Result) -> frozenset[str]:
    """The benefits that stand for what the household says it receives."""
    return frozenset(right.benefit for right in result.rights if right.status is Statut.DEJA_RECUE)


def _is_certain(benefit: Benefit, right: Right) -> bool:
    return is_open(right) and not is_to_confirm(right, benefit)


def _monthly(benefit: Benefit, right: Right, spread: Mapping[Genre, int]) -> float:
    """A ceiling, a price or a rebate made unasked is no income; nor is an income told as such, like unemployment's."""
    reading = benefit.montant
    if reading.unite != "€" or reading.is_ceiling or benefit.is_automatic or reading.genre not in spread:
        return 0.0
    if right.status is Statut.DEJA_RECUE:
        return 0.0 if benefit.deja_recue in set(Revenu) else right.declared or 0.0
    return (right.amount or 0.0) / spread[reading.genre] if _is_certain(benefit, right) else 0.0
