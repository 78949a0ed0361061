"""The points of a curve as numbers: the whole, each benefit, where each begins and stops, what one more leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from mesaides.benefits.catalogue import catalogue
from mesaides.household.situation import Situation
from mesaides.simulations.monthly import monthly_amounts, not_counted, opened
from mesaides.simulations.patience import Deadline
from mesaides.simulations.resources import Resources, resources_of
from mesaides.simulations.right import Result
from mesaides.simulations.variants import Point, simulate_along
from mesaides.web.presenting.amounts import rounded
from mesaides.web.presenting.variations import Variation
from mesaides.web.presenting.wordings import Wording

Curve = list[tuple[float, float]]


@dataclass(frozen=True)
class Picture:
    """The points of a curve, and the two where the household stands, and stands with a little more."""

    situation: Situation
    variation: Variation
    points: tuple[Point, ...]
    here: Point | None = None
    more: Point | None = None

    @cached_property
    def amounts(self) -> list[dict[str, float]]:
        """What each benefit gives a month, at each point; nothing of those that cannot be told all along."""
        return [self._told(point) for point in self.points]

    @cached_property
    def unsaid(self) -> frozenset[str]:
        """The benefits of which nothing can be said somewhere along: a curve of them would fall to nothing there."""
        every = filter(None, (*self.points, self.here, self.more))
        return frozenset(slug for point in every for slug in not_counted(point.result))

    def _told(self, point: Point) -> dict[str, float]:
        return {slug: amount for slug, amount in monthly_amounts(point.result).items() if slug not in self.unsaid}

    @cached_property
    def slugs(self) -> list[str]:
        """The benefits that give something each month somewhere along, the largest first."""
        most: dict[str, float] = {}
        for amounts in self.amounts:
            for slug, amount in amounts.items():
                most[slug] = max(amount, most.get(slug, 0.0))
        return sorted(most, key=lambda slug: (-most[slug], slug))

    @cached_property
    def wholes(self) -> Curve:
        return [(point.value, self.total(point)) for point in self.points]

    @cached_property
    def incomes(self) -> Curve:
        """What comes in without the benefits; nothing where what varies brings no money."""
        paid = self.points if self.variation.pays else ()
        return [(point.value, self.resources(point.value).total) for point in paid]

    def of(self, slug: str) -> Curve:
        """What one benefit gives."""
        return [(point.value, amounts.get(slug, 0.0)) for point, amounts in zip(self.points, self.amounts, strict=True)]

    def lines(self) -> Iterator[tuple[float, list[float]]]:
        """Each point as a table tells it: the whole, then each benefit."""
        rows = zip(self.wholes, self.amounts, strict=True)
        return ((value, [whole, *(one.get(slug, 0.0) for slug in self.slugs)]) for (value, whole), one in rows)

    def resources(self, value: float) -> Resources:
        """The incomes of the household at a point."""
        return resources_of(self.variation.change(self.situation, value))

    def total(self, point: Point) -> float:
        """Incomes and benefits; the benefits alone when what varies brings no money."""
        own = self.resources(point.value).total if self.variation.pays else 0.0
        return round(own + sum(self._told(point).values()), 2)

    def named(self, kind: Callable[[Result], Iterable[str]]) -> list[str]:
        """The names of the benefits of a kind, somewhere along."""
        return sorted({name_of(slug) for point in self.points for slug in kind(point.result)})


def drawn(situation: Situation, variation: Variation, deadline: Deadline) -> Picture:
    """Compute the curve, all its points at once. Raises `TooLongError` past the deadline."""
    values, here = variation.values(situation), variation.here(situation)
    beside = [] if here is None else [here, here + variation.more]
    points = simulate_along(situation, variation.change, [*values, *beside], deadline=deadline)
    return Picture(situation, variation, points[: len(values)], *points[len(values) :])


def name_of(slug: str) -> str:
    return catalogue().benefit(slug).nom


def amount_at(point: Point, slug: str) -> float:
    return monthly_amounts(point.result).get(slug, 0.0)


def turns(points: Sequence[Point], wording: Wording) -> list[str]:
    """Where each benefit begins and stops, in the order of the curve."""
    return [sentence for before, after in pairwise(points) for sentence in _turns(before, after, wording)]


def _turns(before: Point, after: Point, wording: Wording) -> Iterator[str]:
    had, has = opened(before.result), opened(after.result)
    where = wording.between(before.value, after.value)
    for slug in sorted(had - has, key=name_of):
        yield f"{name_of(slug)} : s’arrête {where}."
    for slug in sorted(has - had, key=name_of):
        yield f"{name_of(slug)} : commence {where}."


@dataclass(frozen=True)
class Kept:
    """What a little more changes: of the whole, and of each benefit that moves. `added`: « 40 € de salaire »."""

    change: str
    is_loss: bool
    is_nothing: bool
    moves: tuple[str, ...]
    added: str


def kept(picture: Picture) -> Kept | None:
    """Computed where the household stands and a little further; `None` when nobody knows where it stands."""
    if picture.here is None or picture.more is None:
        return None
    gain = round(picture.total(picture.more) - picture.total(picture.here), 2)
    return Kept(
        change=rounded(abs(gain)),
        is_loss=gain < 0,
        is_nothing=gain == 0,
        moves=tuple(_moves(monthly_amounts(picture.here.result), monthly_amounts(picture.more.result))),
        added=rounded(picture.resources(picture.more.value).total - picture.resources(picture.here.value).total),
    )


def _moves(before: dict[str, float], after: dict[str, float]) -> Iterator[str]:
    for slug in sorted({*before, *after}, key=name_of):
        gap = round(after.get(slug, 0.0) - before.get(slug, 0.0), 2)
        if abs(gap) >= 1:
            yield f"{name_of(slug)} : {rounded(abs(gap))} de {'plus' if gap > 0 else 'moins'} par mois"
