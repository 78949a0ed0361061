"""The steps of an amount, read in the engine's own record, and counted again to see whether they give it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mesaides.benefits.explication import Etape, Explication, Role
from mesaides.benefits.model import Benefit, Statut
from mesaides.engine import NEVER, Deadline, Origin, UnexplainableError, explain
from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.simulations.behind import Book, UntoldError
from mesaides.simulations.demands import main_demand
from mesaides.simulations.reading import paid
from mesaides.simulations.right import Right
from mesaides.simulations.run import demands_on

__all__ = ["Account", "Line", "Origin", "Recount", "UnexplainableError", "is_explained", "origin_of", "recount"]

CENT = 0.01 + 1e-6
"""How far the steps may end from the amount: the model counts with 32-bit numbers, then rounds to the cent."""

SURE = {Statut.CALCULE, Statut.DEJA_RECUE}
SPECK = 1e-3
"""Undoes the noise of 32-bit numbers before a rounding down; what is smaller is nothing."""


IDLE = {Role.FOIS: 1.0}
"""The value by which a step changes nothing; zero where no other is written."""


@dataclass(frozen=True, slots=True)
class Line:
    """One step for this household."""

    step: Etape
    value: float


@dataclass(frozen=True, slots=True)
class Account:
    """The steps of one month, and what they give: never less than zero."""

    month: Month
    lines: tuple[Line, ...]
    total: float


@dataclass(frozen=True, slots=True)
class Recount:
    """The story of one right. `holds`: the steps give the amount; else no sum is to be shown."""

    right: Right
    accounts: tuple[Account, ...]
    gross: float  # the mean of the accounts
    withheld: float  # CRDS
    holds: bool


def is_explained(right: Right) -> bool:
    """Whether there is an amount to recount: a right that is open, and whose amount no missing answer changes."""
    return bool(right.eligible) and right.amount is not None and right.status in SURE


def origin_of(situation: Situation, benefit: Benefit, *, deadline: Deadline = NEVER) -> Origin:
    """What the amount of a benefit was computed from, by the plan of the whole simulation."""
    return explain(situation, main_demand(benefit), demands_on(situation), deadline=deadline)


def recount(story: Explication, benefit: Benefit, right: Right, origin: Origin, month: Month) -> Recount:
    """The steps of a right; without any account when the record does not hold what they name."""
    book = Book(origin, right.person or "", month)
    try:
        accounts = tuple(_account(story, book, month.shift(back)) for back in story.mois)
    except UntoldError:
        return Recount(right, (), 0.0, 0.0, holds=False)
    gross = _rounded(story, math.fsum(account.total for account in accounts) / len(accounts))
    net = paid(benefit, gross)
    holds = right.amount is not None and abs(net - right.amount) <= CENT
    return Recount(right, accounts, gross, round(gross * benefit.montant.facteur, 2) - net, holds)


def _rounded(story: Explication, amount: float) -> float:
    return math.floor(amount + SPECK) if story.arrondi == "euro_inferieur" else amount


def _account(story: Explication, book: Book, month: Month) -> Account:
    lines = tuple(_lines(story, book, month))
    return Account(month, lines, _total(lines))


def _lines(story: Explication, book: Book, month: Month) -> Iterator[Line]:
    for step in story.etapes:
        try:
            takes_place = all(book.value(name, month) in accepted for name, accepted in step.si.items())
            value = _value(step, book, month) if takes_place else None
        except UntoldError:
            if not step.facultative:
                raise
            continue
        if value is not None and not (step.facultative and abs(value - IDLE.get(step.role, 0.0)) <= SPECK):
            yield Line(step, value)


def _value(step: Etape, book: Book, month: Month) -> float:
    value = book.sum(step.valeur, month)
    if step.au_dela_de:
        value = max(value - book.sum(step.au_dela_de, month), 0.0)
    divisor = math.prod(book.product(one, month) if isinstance(one, str) else one for one in step.diviseur)
    if divisor == 0:
        raise UntoldError(step.libelle)
    return value / divisor


def _total(lines: Iterable[Line]) -> float:
    total = 0.0
    for line in lines:
        match line.step.role:
            case Role.PLUS:
                total += line.value
            case Role.MOINS:
                total -= line.value
            case Role.FOIS:
                total *= line.value
            case Role.AU_PLUS:
                total = min(total, line.value)
    return max(total, 0.0)
