"""« Avant, après » as its template shows it: what appears, what disappears, what changes by how much."""

from __future__ import annotations

from dataclasses import dataclass

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Genre, Statut
from mesaides.benefits.sentences import lowered
from mesaides.simulations.certainty import is_open, is_to_confirm
from mesaides.simulations.monthly import kept_as_received, monthly_amounts, opened
from mesaides.simulations.right import Result, Right
from mesaides.web.presenting.amounts import SMALL, rounded, told_amount

NOTHING, MISSING, UNSAID, TO_CHECK = "pas de droit", "une réponse manque", "pas calculée", "à vérifier"
RECEIVED = "déjà reçue"

ADDED = {Genre.MENSUEL, Genre.ANNUEL, Genre.UNIQUE}
"""Amounts of several persons that make one; prices and rates are told one by one."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One benefit, before and after. `gap`: « 12 € de plus par mois », when both are monthly amounts."""

    slug: str
    name: str
    before: str
    after: str
    gap: str = ""


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """Two situations side by side.

    `perhaps`: to check, once it has happened; `no_more`: to check no more.
    `unsure`: benefits of which one side at least cannot be told.
    """

    total_before: str
    total_after: str
    gap: str
    appears: tuple[Pair, ...]
    disappears: tuple[Pair, ...]
    changes: tuple[Pair, ...]
    same: tuple[Pair, ...]
    perhaps: tuple[Pair, ...]
    no_more: tuple[Pair, ...]
    unsure: tuple[Pair, ...]


def compared(before: Result, after: Result) -> BeforeAfter:
    """Sort the benefits by what becomes of them."""
    had, has = (opened(result) | kept_as_received(result) for result in (before, after))
    pairs = {slug: _pair(slug, before, after) for slug in _told_somewhere(before, after)}
    doubtful = {slug for slug, pair in pairs.items() if {MISSING, UNSAID} & {pair.before, pair.after}}
    sure = [pair for slug, pair in pairs.items() if slug not in doubtful]
    both = [pair for pair in sure if pair.slug in had & has]
    totals = [_as_told(sum(monthly_amounts(result).values())) for result in (before, after)]
    return BeforeAfter(
        total_before=rounded(totals[0]),
        total_after=rounded(totals[1]),
        gap=gap_told(totals[1] - totals[0]),
        appears=tuple(pair for pair in sure if pair.slug in has - had),
        disappears=tuple(pair for pair in sure if pair.slug in had - has),
        changes=tuple(pair for pair in both if pair.before != pair.after),
        same=tuple(pair for pair in both if pair.before == pair.after),
        perhaps=tuple(pair for pair in sure if (pair.before, pair.after) == (NOTHING, TO_CHECK)),
        no_more=tuple(pair for pair in sure if (pair.before, pair.after) == (TO_CHECK, NOTHING)),
        unsure=tuple(pairs[slug] for slug in pairs if slug in doubtful),
    )


def _told_somewhere(before: Result, after: Result) -> list[str]:
    slugs = {right.benefit for result in (before, after) for right in result.rights}
    return sorted(slugs, key=lambda slug: catalogue().benefit(slug).nom)


def _pair(slug: str, before: Result, after: Result) -> Pair:
    amounts = [_as_told(monthly_amounts(result).get(slug, 0.0)) for result in (before, after)]
    gap = gap_told(amounts[1] - amounts[0]) if all(amounts) else ""
    return Pair(slug, catalogue().benefit(slug).nom, told(before, slug), told(after, slug), gap)


def told(result: Result, slug: str) -> str:
    """What a household is told of a benefit, in a few words."""
    rights, benefit = result.of(slug), catalogue().benefit(slug)
    if any(right.status in {Statut.NON_DISPONIBLE, Statut.ECHEC} for right in rights):
        return UNSAID
    if any(right.status is Statut.INFORMATION_MANQUANTE for right in rights):
        return MISSING
    if any(right.status is Statut.DEJA_RECUE for right in rights):
        return RECEIVED
    had = [right for right in rights if is_open(right)]
    if not had:
        return NOTHING
    return TO_CHECK if all(is_to_confirm(right, benefit) for right in had) else _amount(benefit, had)


def _amount(benefit: Benefit, rights: list[Right]) -> str:
    amounts = [right.amount for right in rights]
    known = [amount for amount in amounts if amount is not None]
    if known and benefit.montant.genre in ADDED:
        return lowered(told_amount(benefit, sum(known)))
    return " ; ".join(dict.fromkeys(lowered(told_amount(benefit, amount)) for amount in amounts))


def _as_told(amount: float) -> float:
    """The number that is shown: who takes one from the other finds the gap that is written beside."""
    return round(amount) if amount >= SMALL else amount


def gap_told(gap: float) -> str:
    """« 12 € de plus par mois »; nothing below half a euro."""
    if abs(gap) < 0.5:
        return ""
    return f"{rounded(abs(gap))} de {'plus' if gap > 0 else 'moins'} par mois"
