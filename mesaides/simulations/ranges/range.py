"""Between what and what each right stands, and the answer that would tell the most."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.engine import NEVER, Deadline
from mesaides.household.situation import Situation
from mesaides.simulations.ranges.answers import Possible, Unknown, fewer, fields_of, possible, unknown_at
from mesaides.simulations.right import Result, Right
from mesaides.simulations.run import simulate_beside

Named = tuple[str, str | None]
"""The slug of a benefit, and the person it is paid to."""


@dataclass(frozen=True, slots=True)
class Range:
    """What a right may be. `low`, `high`: amounts, 0 when it is closed; `None` for a right without amount.

    `opens`: whatever the answers, yes or no; `None`: it depends on them. `narrowing`: the unknown field whose
    answer leaves the least to know, `None` when no answer changes anything. `is_partial`: some answers could not be
    listed, or were too many to be tried: it may be wider.
    """

    opens: bool | None
    low: float | None
    high: float | None
    narrowing: str | None = None
    is_partial: bool = False

    @property
    def is_settled(self) -> bool:
        """Whether no answer changes anything."""
        return not self.is_partial and self.opens is not None and self.low == self.high


def ranges_of(
    result: Result, situation: Situation, *, visit: str | None = None, deadline: Deadline = NEVER
) -> dict[Named, Range]:
    """The range of each right of a result that misses an answer: all the answers evaluated together, as one.

    `visit`: as for `simulate`. Raises `TooLongError` past the deadline.
    """
    unsure = [right for right in result.rights if right.status is Statut.INFORMATION_MANQUANTE]
    names = list(fields_of([field for right in unsure for field in right.missing]))
    listed = [unknown_at(situation, name) for name in names]
    tried = fewer([one for one in listed if one is not None])
    if not tried:
        return {}
    each = possible(situation, tried)
    benefits = [catalogue().benefit(slug) for slug in dict.fromkeys(right.benefit for right in unsure)]
    others = [one.situation for one in each]
    results = simulate_beside(situation, others, benefits, visit=visit, deadline=deadline)
    return {(right.benefit, right.person): _range(right, tried, each, results) for right in unsure}


def _range(right: Right, tried: Sequence[Unknown], each: Sequence[Possible], results: Sequence[Result]) -> Range:
    found = [_same(right, result) for result in results]
    opened = {one.eligible for one in found}
    amounts = [_amount(one) for one in found]
    has_amount = any(one.amount is not None for one in found)
    fields = {one.field for one in tried}
    return Range(
        opens=opened.pop() if len(opened) == 1 else None,
        low=min(amounts) if has_amount else None,
        high=max(amounts) if has_amount else None,
        narrowing=_narrowing(
            right, tried, each, [(bool(one.eligible), amount) for one, amount in zip(found, amounts, strict=True)]
        ),
        is_partial=not set(fields_of(right.missing)) <= fields,
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


def _narrowing(
    right: Right, tried: Sequence[Unknown], each: Sequence[Possible], told: Sequence[tuple[bool, float]]
) -> str | None:
    """The field of the right whose answer leaves the least to know, on average over its answers."""
    whole = _unsure(told)
    left = {
        one.field: fmean(_left(rank, each, told))
        for rank, one in enumerate(tried)
        if one.field in set(fields_of(right.missing))
    }
    best = min(left, key=lambda field: left[field], default=None)
    return best if best is not None and left[best] < whole else None


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
