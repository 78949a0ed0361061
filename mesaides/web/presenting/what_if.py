"""« Et si… » as its template shows it: charts, where each benefit stops, what 100 € more leave, the same in a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.household.situation import Situation
from mesaides.questions.french import euros_in_french, number_in_french
from mesaides.simulations.monthly import kept_as_received, monthly_amounts, not_counted, opened
from mesaides.simulations.patience import Deadline
from mesaides.simulations.variants import Point, simulate_along
from mesaides.web.presenting.amounts import rounded
from mesaides.web.presenting.chart import Chart, chart
from mesaides.web.presenting.variations import Variation, variations_of
from mesaides.web.visiting import Visiting

MORE = 100.0
TABLE_STEP = 100


@dataclass(frozen=True)
class Picture:
    """The points of a curve, and the two where the household stands, and stands with 100 € more."""

    variation: Variation
    points: tuple[Point, ...]
    here: Point | None
    more: Point | None

    @property
    def slugs(self) -> list[str]:
        """The benefits that give something each month somewhere along, the largest first."""
        most: dict[str, float] = {}
        for point in self.points:
            for slug, amount in monthly_amounts(point.result).items():
                most[slug] = max(amount, most.get(slug, 0.0))
        return sorted(most, key=lambda slug: (-most[slug], slug))

    def total(self, point: Point) -> float:
        """What the varying amount and the benefits make; the benefits alone when it is no income."""
        own = point.value if self.variation.adds else 0.0
        return round(own + sum(monthly_amounts(point.result).values()), 2)


def drawn(situation: Situation, variation: Variation, deadline: Deadline) -> Picture:
    """Compute the curve, all its points at once. Raises `TooLongError` past the deadline."""
    values, here = variation.values(situation), variation.here(situation)
    beside = [] if here is None else [here, here + MORE]
    points = simulate_along(situation, variation.change, [*values, *beside], deadline=deadline)
    stands = points[len(values) :]
    return Picture(variation, points[: len(values)], *(stands or (None, None)))


def what_if_context(situation: Situation, visiting: Visiting, picture: Picture) -> dict[str, Any]:
    return {
        "visiting": visiting,
        "variation": picture.variation,
        "choices": [(one, one is picture.variation) for one in variations_of(situation)],
        "here": None if picture.here is None else rounded(picture.here.value),
        "total": None if picture.here is None else rounded(picture.total(picture.here)),
        "whole": _whole(picture),
        "charts": [_of_benefit(picture, slug) for slug in picture.slugs if not _is_steady(picture, slug)],
        "steady": [_as_it_stays(picture, slug) for slug in picture.slugs if _is_steady(picture, slug)],
        "turns": turns(picture.points),
        "kept": kept(picture),
        "headings": [_heading(picture), *map(_name, picture.slugs)],
        "rows": [row for row in rows(picture) if row.value % TABLE_STEP == 0],
        "kept_amounts": sorted(_names(picture, kept_as_received)),
        "not_counted": sorted(_names(picture, not_counted)),
        "notice_year": _notice_year(situation),
    }


def _name(slug: str) -> str:
    return catalogue().benefit(slug).nom


def _names(picture: Picture, kind: Any) -> set[str]:
    return {_name(slug) for point in picture.points for slug in kind(point.result)}


def _amounts(picture: Picture, slug: str) -> list[tuple[float, float]]:
    return [(point.value, monthly_amounts(point.result).get(slug, 0.0)) for point in picture.points]


def _is_steady(picture: Picture, slug: str) -> bool:
    """Whether it is the same all along: a sentence says it better than a flat line."""
    return len({amount for _, amount in _amounts(picture, slug)}) == 1


def _as_it_stays(picture: Picture, slug: str) -> str:
    """« Allocations familiales : 114 € »."""
    return f"{_name(slug)} : {rounded(_amounts(picture, slug)[0][1])}"


def _notice_year(situation: Situation) -> str:
    """The year whose incomes are told, which another wage does not change; empty when none is."""
    year = str(situation.date.year - 2)
    told = year in situation.impots or any(year in adult.revenus_annuels for adult in situation.adults)
    return year if told else ""


def _heading(picture: Picture) -> str:
    return "Salaire et aides" if picture.variation.adds else "Toutes les aides"


def _whole(picture: Picture) -> Chart:
    totals = [(point.value, picture.total(point)) for point in picture.points]
    alone = [(point.value, point.value) for point in picture.points] if picture.variation.adds else []
    here = None if picture.here is None else (picture.here.value, picture.total(picture.here))
    title = f"{_heading(picture)}, par mois, selon le {picture.variation.noun}"
    return chart("ensemble", title, _told(picture.variation.noun, totals), totals, alone, here=here)


def _of_benefit(picture: Picture, slug: str) -> Chart:
    amounts = _amounts(picture, slug)
    stands = picture.here
    here = None if stands is None else (stands.value, monthly_amounts(stands.result).get(slug, 0.0))
    return chart(f"aide-{slug}", _name(slug), _told(picture.variation.noun, amounts), amounts, here=here)


def _told(noun: str, points: Sequence[tuple[float, float]]) -> str:
    """« Pour un salaire de 0 € : 573 € par mois. Au plus haut… »"""
    (first, at_first), (last, at_last) = points[0], points[-1]
    highest, most = max(points, key=lambda point: point[1])
    return (
        f"Pour un {noun} de {rounded(first)} : {rounded(at_first)} par mois. "
        f"Au plus haut : {rounded(most)}, pour un {noun} de {euros_in_french(highest)}. "
        f"Pour un {noun} de {euros_in_french(last)} : {rounded(at_last)}."
    )


def turns(points: Sequence[Point]) -> list[str]:
    """Where each benefit begins and stops, in the order of the curve."""
    return [sentence for before, after in pairwise(points) for sentence in _turns(before, after)]


def _turns(before: Point, after: Point) -> Iterator[str]:
    had, has = opened(before.result), opened(after.result)
    span = f"entre {number_in_french(before.value)} et {euros_in_french(after.value)}"
    for slug in sorted(had - has, key=_name):
        yield f"{_name(slug)} : s’arrête {span}."
    for slug in sorted(has - had, key=_name):
        yield f"{_name(slug)} : commence {span}."


@dataclass(frozen=True)
class Kept:
    """What 100 € more change: of the whole, and of each benefit that moves."""

    change: str
    is_loss: bool
    is_nothing: bool
    moves: tuple[str, ...]


def kept(picture: Picture) -> Kept | None:
    """Computed at today's amount and at 100 € more; `None` when today's is not known."""
    if picture.here is None or picture.more is None:
        return None
    gain = picture.total(picture.more) - picture.total(picture.here)
    moves = tuple(_moves(monthly_amounts(picture.here.result), monthly_amounts(picture.more.result)))
    return Kept(rounded(abs(gain)), is_loss=round(gain, 2) < 0, is_nothing=round(gain, 2) == 0, moves=moves)


def _moves(before: dict[str, float], after: dict[str, float]) -> Iterator[str]:
    for slug in sorted({*before, *after}, key=_name):
        gap = round(after.get(slug, 0.0) - before.get(slug, 0.0), 2)
        if abs(gap) >= 1:
            yield f"{_name(slug)} : {rounded(abs(gap))} de {'plus' if gap > 0 else 'moins'} par mois"


@dataclass(frozen=True)
class Row:
    """One line of the table: the varying amount, the whole, then each benefit."""

    value: float
    told: str
    amounts: tuple[str, ...]


def rows(picture: Picture) -> Iterator[Row]:
    slugs = picture.slugs
    for point in picture.points:
        amounts = monthly_amounts(point.result)
        values = [picture.total(point), *(amounts.get(slug, 0.0) for slug in slugs)]
        yield Row(point.value, euros_in_french(point.value), tuple(map(euros_in_french, values)))
