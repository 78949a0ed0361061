"""The aids of the catalogue that someone must look at again: soon over, or not checked for long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mesaides.benefits.model import Benefit

BEFORE_THE_END = timedelta(days=60)
"""How long before its last day an aid is to be looked at: it may be renewed."""

A_YEAR = timedelta(days=365)
SOON = timedelta(days=30)
"""How long before a year has passed since the last check."""


class Why(StrEnum):
    OVER = "terminée : à renouveler ou à retirer"
    ENDING = "se termine bientôt"
    OLD = "vérifiée il y a plus d’un an"
    AGEING = "bientôt un an depuis la vérification"


URGENT = (Why.OVER, Why.OLD, Why.ENDING, Why.AGEING)
"""The worst first: what is over, then what nobody has looked at for a year."""


@dataclass(frozen=True, slots=True)
class ToCheck:
    """An aid, why it is to be checked, and the day from which that reason holds or will."""

    benefit: Benefit
    why: Why
    day: date


def to_check(benefits: Iterable[Benefit], today: date) -> list[ToCheck]:
    """The worst first, then by day."""
    found = [one for benefit in benefits for one in _reasons(benefit, today)]
    return sorted(found, key=lambda one: (URGENT.index(one.why), one.day, one.benefit.slug))


def _reasons(benefit: Benefit, today: date) -> Iterator[ToCheck]:
    """Its end first: an aid that is over is not also told to be old."""
    end, limit = benefit.jusqu_a, benefit.verifie_le + A_YEAR
    if end is not None and end < today:
        yield ToCheck(benefit, Why.OVER, end)
    elif end is not None and end <= today + BEFORE_THE_END:
        yield ToCheck(benefit, Why.ENDING, end)
    elif limit <= today:
        yield ToCheck(benefit, Why.OLD, limit)
    elif limit <= today + SOON:
        yield ToCheck(benefit, Why.AGEING, limit)
