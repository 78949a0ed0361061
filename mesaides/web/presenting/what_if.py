"""« Et si… » as its template shows it: charts, what they say in words, the same amounts in a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mesaides.household.situation import Situation
from mesaides.questions.french import euros_in_french
from mesaides.simulations.monthly import kept_as_received
from mesaides.web.presenting.amounts import rounded
from mesaides.web.presenting.chart import Axis, Chart, chart
from mesaides.web.presenting.picture import Curve, Picture, amount_at, kept, name_of, turns
from mesaides.web.presenting.wordings import Wording
from mesaides.web.visiting import Visiting


def what_if_context(visiting: Visiting, picture: Picture) -> dict[str, Any]:
    wording, moving = picture.variation.wording, [slug for slug in picture.slugs if not _is_steady(picture, slug)]
    return {
        "visiting": visiting,
        "variation": picture.variation,
        "here": None if picture.here is None else wording.here.format(wording.told(picture.here.value)),
        "total": None if picture.here is None else rounded(picture.total(picture.here)),
        "whole": _whole(picture),
        "charts": [_of_benefit(picture, slug) for slug in moving],
        "steady": [_as_it_stays(picture, slug) for slug in picture.slugs if slug not in moving],
        "turns": turns(picture.points, wording),
        "kept": kept(picture),
        "headings": headings(picture),
        "rows": list(rows(picture)),
        "kept_amounts": picture.named(kept_as_received),
        "not_counted": sorted(map(name_of, picture.unsaid)),
        **_supposed(picture),
    }


def headings(picture: Picture) -> list[str]:
    """The heads of the columns: the whole, then each benefit."""
    return ["Revenus et aides" if picture.variation.pays else "Toutes les aides", *map(name_of, picture.slugs)]


@dataclass(frozen=True)
class Row:
    """One line of the table: what varies, the whole, then each benefit."""

    told: str
    amounts: tuple[str, ...]


def rows(picture: Picture) -> Iterator[Row]:
    """Every point of the curve."""
    for value, amounts in picture.lines():
        yield Row(picture.variation.wording.told(value), tuple(map(euros_in_french, amounts)))


def _is_steady(picture: Picture, slug: str) -> bool:
    """Whether it is the same all along: a sentence says it better than a flat line."""
    return len({amount for _, amount in picture.of(slug)}) == 1


def _as_it_stays(picture: Picture, slug: str) -> str:
    """« Allocations familiales : 114 € »."""
    return f"{name_of(slug)} : {rounded(picture.of(slug)[0][1])}"


def _whole(picture: Picture) -> Chart:
    curves = [picture.wholes, picture.incomes] if picture.incomes else [picture.wholes]
    here = None if picture.here is None else (picture.here.value, picture.total(picture.here))
    wording = picture.variation.wording
    title = f"{headings(picture)[0]}, en euros par mois, selon : {wording.axis}"
    return chart("ensemble", title, _told(wording, picture.wholes), _axis(wording), *curves, here=here)


def _of_benefit(picture: Picture, slug: str) -> Chart:
    curve, stands, wording = picture.of(slug), picture.here, picture.variation.wording
    here = None if stands is None else (stands.value, amount_at(stands, slug))
    return chart(f"aide-{slug}", name_of(slug), _told(wording, curve), _axis(wording), curve, here=here)


def _axis(wording: Wording) -> Axis:
    return Axis(f"{wording.axis} →", wording.told)


def _told(wording: Wording, curve: Curve) -> str:
    """« Pour un salaire de 0 € : 573 € par mois. Au plus haut… »"""
    (first, at_first), (last, at_last) = curve[0], curve[-1]
    highest, most = max(curve, key=lambda point: point[1])
    at, told = wording.at, wording.told
    return (
        f"{at.format(told(first))} : {rounded(at_first)} par mois. "
        f"{at.format(told(highest))} : {rounded(most)}, le plus haut. "
        f"{at.format(told(last))} : {rounded(at_last)}."
    )


def _supposed(picture: Picture) -> dict[str, Any]:
    """What the page says that the curves suppose."""
    resources = picture.resources(picture.points[0].value)
    return {
        "notice_year": _notice_year(picture.situation),
        "left_out": [kind.sens for kind in sorted(resources.left_out)],
        "has_unknown_incomes": not resources.is_whole,
    }


def _notice_year(situation: Situation) -> str:
    """The year whose incomes are told, which another wage does not change; empty when none is."""
    year = str(situation.date.year - 2)
    told = year in situation.impots or any(year in adult.revenus_annuels for adult in situation.adults)
    return year if told else ""
