"""« Pourquoi ce montant ? »: an amount in one sentence, in a table of its steps, then in the tree of its values."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.typography import typeset
from mesaides.household.periods import Month
from mesaides.questions.french import MONTHS, euros_in_french, in_french_list, month_in_french
from mesaides.simulations.recounting import Origin, is_explained, recount
from mesaides.simulations.right import Result
from mesaides.simulations.telling import MonthTold, Step, Told, told
from mesaides.web.presenting.overview import benefit_context
from mesaides.web.presenting.results import person_told
from mesaides.web.presenting.tree import node_at, told_tree
from mesaides.web.visiting import Visiting


@dataclass(frozen=True)
class Table:
    """The steps of a month, and their total."""

    caption: str  # the months, where there are several
    steps: tuple[Step, ...]
    total: str
    is_floored: bool


@dataclass(frozen=True)
class Story:
    """The story of one right; without tables when the steps do not give the amount."""

    person: str
    told: Told
    tables: tuple[Table, ...]


def has_story(result: Result, slug: str) -> bool:
    """Whether the amount of a benefit can be told step by step to this household."""
    return slug in catalogue().explications and any(map(is_explained, result.of(slug)))


def recounting_context(
    result: Result, visiting: Visiting, slug: str, origin: Origin, asked: tuple[str, str]
) -> dict[str, Any] | None:
    """All three depths; `asked`: the name and period of the value whose tree is shown instead of the amount’s."""
    found = benefit_context(result, visiting, slug)
    if found is None or not has_story(result, slug):
        return None
    top = node_at(origin, *asked)
    stories = [_story(one, visiting) for one in _told(result, slug, origin)]
    return found | {
        "month": month_in_french(Month.of(result.date)),
        "stories": stories,
        "has_tables": any(story.tables for story in stories),
        "sources": catalogue().explications[slug].sources,
        "tree": told_tree(top or origin, lambda path: person_told(visiting, path)),
        "is_part": top is not None and top.place != origin.place,
    }


def _told(result: Result, slug: str, origin: Origin) -> list[Told]:
    story, benefit = catalogue().explications[slug], catalogue().benefit(slug)
    rights = filter(is_explained, result.of(slug))
    counts = (recount(story, benefit, right, origin, Month.of(result.date)) for right in rights)
    return [told(one, story, benefit, result.date) for one in counts]


def _story(one: Told, visiting: Visiting) -> Story:
    person = person_told(visiting, one.person) if one.person else ""
    return Story(person, one, tables(one.months))


def tables(months: tuple[MonthTold, ...]) -> tuple[Table, ...]:
    """One table for the months in a row whose steps are the same; they are named where there are several months."""
    alike = [list(group) for _steps, group in groupby(months, key=attrgetter("steps"))]
    return tuple(_table(group, named=len(months) > 1) for group in alike)


def _table(alike: list[MonthTold], *, named: bool) -> Table:
    first = alike[0]
    caption = _named([one.month for one in alike]) if named else ""
    return Table(caption, first.steps, typeset(euros_in_french(first.total)), first.is_floored)


def _named(months: list[Month]) -> str:
    """« juillet, août et septembre 2026 »."""
    is_one_year = months[0].year == months[-1].year
    names = [MONTHS[month.number - 1] if is_one_year else month_in_french(month) for month in months[:-1]]
    return in_french_list([*names, month_in_french(months[-1])])
