"""« Les mois à venir » as its template shows them: what changes and why, a chart, the amounts of each month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.questions.french import euros_in_french, month_in_french
from mesaides.simulations.monthly import EACH_MONTH, monthly_amounts, not_counted
from mesaides.simulations.months import COUNT, MonthsAhead
from mesaides.simulations.resources import resources_of
from mesaides.simulations.turns import Step
from mesaides.web.presenting.amounts import rounded
from mesaides.web.presenting.chart import Axis, Chart, chart
from mesaides.web.presenting.reasons import Named, reasons_of, turn_told
from mesaides.web.visiting import Visiting

UPRATED = {1, 4}
"""Months in which amounts are usually uprated: 1 January (SMIC…), 1 April (RSA, family benefits…)."""

SEASON = 4
SHORT = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.")


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a benefit, and why."""

    slug: str
    told: str
    reason: str


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One month of the table: the whole, then each benefit; and what changes then."""

    month: Month
    name: str
    amounts: tuple[str, ...]
    changes: tuple[Change, ...]
    is_uprated: bool


def months_context(visiting: Visiting, ahead: MonthsAhead) -> dict[str, Any]:
    months = list(month_rows(ahead, named_in(visiting, ahead.steps[0].situation)))
    return {
        "visiting": visiting,
        "months": months,
        "changing": [row for row in months if row.changes],
        "headings": ["Revenus et aides", *map(_name, slugs_of(ahead))],
        "chart": _chart(ahead),
        "first": rounded(wholes_of(ahead)[0]),
        "last": rounded(wholes_of(ahead)[-1]),
        "last_name": months[-1].name,
        "not_counted": sorted(map(_name, unsaid_in(ahead))),
        "new_year": _new_year(ahead),
        "waits_unknown": _waits_unknown(ahead.steps[0].situation),
    }


def month_rows(ahead: MonthsAhead, named: Named) -> Iterator[MonthRow]:
    slugs = slugs_of(ahead)
    for step, whole in zip(ahead.steps, wholes_of(ahead), strict=True):
        found = monthly_amounts(step.result, EACH_MONTH)
        amounts = [whole, *(found.get(slug, 0.0) for slug in slugs)]
        turns = [turn for turn in ahead.turns if turn.month == step.month]
        yield MonthRow(
            step.month,
            month_in_french(step.month),
            tuple(map(euros_in_french, amounts)),
            tuple(Change(turn.benefit, turn_told(turn), reasons_of(turn, named)) for turn in turns),
            step.month.number in UPRATED and step is not ahead.steps[0],
        )


def slugs_of(ahead: MonthsAhead) -> list[str]:
    """The benefits paid in some month, the largest first."""
    most: dict[str, float] = {}
    for step in ahead.steps:
        for slug, amount in monthly_amounts(step.result, EACH_MONTH).items():
            most[slug] = max(amount, most.get(slug, 0.0))
    return sorted(most.keys() - unsaid_in(ahead), key=lambda slug: (-most[slug], slug))


def unsaid_in(ahead: MonthsAhead) -> frozenset[str]:
    """The benefits of which nothing can be said in some month: counted in one, they would seem to end in another."""
    return frozenset(slug for step in ahead.steps for slug in not_counted(step.result))


def wholes_of(ahead: MonthsAhead) -> list[float]:
    """For each month, its incomes and the benefits that are paid each month."""
    return [round(_incomes(step) + sum(_counted(step, slugs_of(ahead))), 2) for step in ahead.steps]


def _incomes(step: Step) -> float:
    return resources_of(step.situation, ago=0).total


def _counted(step: Step, slugs: list[str]) -> list[float]:
    found = monthly_amounts(step.result, EACH_MONTH)
    return [found.get(slug, 0.0) for slug in slugs]


def named_in(visiting: Visiting, situation: Situation) -> Named:
    """How the members are spoken of; a child who is born meanwhile is in no answer."""
    known = {path for path, _ in situation.members()}
    return lambda path: visiting.journey.person(path) if path in known else "votre bébé"


def _name(slug: str) -> str:
    return catalogue().benefit(slug).nom


def _chart(ahead: MonthsAhead) -> Chart:
    curve = [(float(rank), whole) for rank, whole in enumerate(wholes_of(ahead))]
    incomes = [(float(rank), _incomes(step)) for rank, step in enumerate(ahead.steps)]
    axis = Axis("au 1er de chaque mois →", lambda rank: _short(ahead.steps[int(rank)].month), SEASON)
    told = ". ".join(
        f"{month_in_french(ahead.steps[int(rank)].month).capitalize()} : {rounded(whole)}"
        for rank, whole in curve[::SEASON]
    )
    return chart("mois", "Revenus et aides, mois par mois", f"{told}.", axis, curve, incomes, here=curve[0])


def _short(month: Month) -> str:
    """« nov. 26 », « mai 27 »."""
    return f"{SHORT[month.number - 1]} {month.year % 100}"


def _new_year(ahead: MonthsAhead) -> str:
    """The year whose incomes are read from January on, when nobody told them; empty when they are told."""
    last = ahead.steps[COUNT].situation
    year = str(last.date.year - 2)
    told = year in last.impots or any(year in adult.revenus_annuels for adult in last.adults)
    return "" if told or last.date.year == ahead.steps[0].month.year else year


def _waits_unknown(situation: Situation) -> bool:
    """Whether a child is expected on a day that nobody told: it is not born in the months to come."""
    return any(adult.enceinte and not adult.date_accouchement_prevue for adult in situation.adults)
