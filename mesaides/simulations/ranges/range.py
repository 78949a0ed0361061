"""Between what and what each right stands, and the answer that would tell the most."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import fmean

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Statut
from mesaides.engine import NEVER, Deadline
from mesaides.household.situation import Situation
from mesaides.simulations.ranges.answers import (
    Possible,
    Unknown,
    between,
    fewer,
    possible,
    unknown_at,
    unknown_fields,
)
from mesaides.simulations.right import Result, Right
from mesaides.simulations.run import simulate_beside

STEP = 10
"""Euros: how far apart the amounts are told of a range that some amounts were tried for."""

Named = tuple[str, str | None]
"""The slug of a benefit, and the person it is paid to."""


@dataclass(frozen=True, slots=True)
class Range:
    """What a right may be. `low`, `high`: amounts, 0 when it is closed; `None` for a right without amount.

    `opens`: whatever the answers, yes or no; `None`: it depends on them. `narrowing`: the unknown field whose
    answer leaves the least to know, `None` when no answer changes anything. `is_sampled`: an unknown is an amount,
    of which some were tried, as near as can be to the least and the most. `is_partial`: some answers could not be
    listed, or were too many to be tried: it may be wider.
    """

    opens: bool | None
    low: float | None
    high: float | None
    narrowing: str | None = None
    is_sampled: bool = False
    is_partial: bool = False

    @property
    def bounds(self) -> tuple[float, float] | None:
        """The amounts between which it is sure to stand, unless it is partial: sampled ones, outwards to the tens."""
        if self.low is None or self.high is None:
            return None
        if not self.is_sampled or self.low == self.high:
            return self.low, self.high
        return math.floor(self.low / STEP) * STEP, math.ceil(self.high / STEP) * STEP


@dataclass(frozen=True, slots=True)
class _Tried:
    """The answers that were tried, the households they make, and what each gives."""

    unknowns: list[Unknown]
    each: list[Possible]
    results: list[Result]
    nearer: list[Result]


def ranges_of(
    rights: Iterable[Right], situation: Situation, *, visit: str | None = None, deadline: Deadline = NEVER
) -> dict[Named, Range]:
    """The range of each of these rights that misses an answer; those that miss the same are found together.

    `visit`: as for `simulate`. Raises `TooLongError` past the deadline.
    """
    alike: defaultdict[tuple[str, ...], list[Right]] = defaultdict(list)
    for right in rights:
        if right.status is Statut.INFORMATION_MANQUANTE:
            alike[unknown_fields(situation, right.missing)].append(right)
    simulated = partial(simulate_beside, situation, visit=visit, deadline=deadline)
    found: dict[Named, Range] = {}
    for fields, unsure in alike.items():
        if (tried := _tried(situation, fields, unsure, simulated)) is not None:
            found |= {(right.benefit, right.person): _range(right, fields, tried) for right in unsure}
    return found


Simulated = Callable[[list[Situation], list[Benefit]], list[Result]]


def _tried(situation: Situation, fields: Sequence[str], rights: list[Right], simulated: Simulated) -> _Tried | None:
    """All the answers that can be, evaluated as one, then those around the least and the most of each right."""
    listed = [unknown_at(situation, field) for field in fields]
    unknowns = fewer([one for one in listed if one is not None])
    if not unknowns:
        return None
    benefits = [catalogue().benefit(slug) for slug in dict.fromkeys(right.benefit for right in rights)]
    each = possible(situation, unknowns)
    results = simulated([one.situation for one in each], benefits)
    around = {ranks for right in rights for ranks in _ends(right, each, results)}
    nearer = [one for ranks in sorted(around) for one in between(situation, unknowns, ranks)]
    return _Tried(unknowns, each, results, simulated(nearer, benefits) if nearer else [])


def _ends(right: Right, each: list[Possible], results: list[Result]) -> Iterator[tuple[int, ...]]:
    """Where the least and the most stand; nothing is below zero, nor between two amounts that are alike."""
    amounts = [_amount(_same(right, result)) for result in results]
    if max(amounts) > min(amounts):
        yield each[amounts.index(max(amounts))].ranks
        if min(amounts) > 0:
            yield each[amounts.index(min(amounts))].ranks


def _range(right: Right, fields: Sequence[str], tried: _Tried) -> Range:
    found = [_same(right, result) for result in (*tried.results, *tried.nearer)]
    opened = {bool(one.eligible) for one in found}
    amounts = [_amount(one) for one in found]
    has_amount = any(one.amount is not None for one in found)
    return Range(
        opens=opened.pop() if len(opened) == 1 else None,
        low=min(amounts) if has_amount else None,
        high=max(amounts) if has_amount else None,
        narrowing=_narrowing(right, tried),
        is_sampled=any(one.is_amount for one in tried.unknowns),
        is_partial=len(tried.unknowns) < len(fields) or not all(one.is_whole for one in tried.unknowns),
    )


def _same(right: Right, result: Result) -> Right:
    """The right of the same person in another result; one that nobody has stands for each."""
    of_benefit = result.of(right.benefit)
    alike = [one for one in of_benefit if one.person == right.person] or [
        one for one in of_benefit if one.person is None
    ]
    return alike[0] if alike else Right(right.benefit, Statut.CALCULE, amount=0.0 if right.amount is not None else None)


def _amount(right: Right) -> float:
    return (right.amount or 0.0) if right.eligible else 0.0


def _narrowing(right: Right, tried: _Tried) -> str | None:
    """The field whose answer leaves the least to know, on average over its answers."""
    told = [(bool(one.eligible), _amount(one)) for one in (_same(right, result) for result in tried.results)]
    left = {one.field: fmean(_left(rank, tried.each, told)) for rank, one in enumerate(tried.unknowns)}
    best = min(left, key=lambda field: left[field])
    return best if left[best] < _unsure(told) else None


def _left(rank: int, each: Sequence[Possible], told: Sequence[tuple[bool, float]]) -> Iterable[float]:
    """What stays unsure once the unknown of this rank is answered, for each of its answers."""
    groups: defaultdict[int, list[tuple[bool, float]]] = defaultdict(list)
    for one, value in zip(each, told, strict=True):
        groups[one.ranks[rank]].append(value)
    return [_unsure(values) for values in groups.values()]


def _unsure(told: Sequence[tuple[bool, float]]) -> float:
    """How far apart the amounts stand; one euro more where even the right is not sure."""
    amounts = [amount for _, amount in told]
    return max(amounts) - min(amounts) + (len({opens for opens, _ in told}) > 1)
