"""What may vary on the page « Et si… », and how it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mesaides.household.situation import Situation
from mesaides.simulations import variants
from mesaides.simulations.variants import FULL_TIME, Change
from mesaides.web.presenting.wordings import AGE, HOURS, PARTNER_WAGE, RENT, WAGE, Wording


@dataclass(frozen=True, slots=True)
class Variation:
    """One amount that varies. `more`: how far « a little more » is; `pays`: whether it brings money in."""

    name: str
    wording: Wording
    change: Change
    here: Callable[[Situation], float | None]
    values: Callable[[Situation], tuple[float, ...]]
    exists: Callable[[Situation], bool]
    more: float = 100.0
    pays: bool = True


def _wages(situation: Situation) -> tuple[float, ...]:
    return variants.wages(situation.month, variants.wage_of(situation))


def _partner_wage(situation: Situation) -> float | None:
    return variants.wage_of(situation, partner=True)


def _partner_wages(situation: Situation) -> tuple[float, ...]:
    return variants.wages(situation.month, _partner_wage(situation))


def _rents(situation: Situation) -> tuple[float, ...]:
    return variants.rents(variants.rent_of(situation) or 0.0)


def _age(situation: Situation) -> float:
    return float(variants.age_of(situation))


def variations(week: float = FULL_TIME) -> tuple[Variation, ...]:
    """All of them; `week`: the hours worked today, which nobody was asked."""
    return (
        Variation("salaire", WAGE, variants.earning, variants.wage_of, _wages, lambda _: True),
        Variation(
            "salaire-conjoint",
            PARTNER_WAGE,
            variants.partner_earning,
            _partner_wage,
            _partner_wages,
            lambda situation: situation.conjoint is not None,
        ),
        Variation(
            "heures",
            HOURS,
            variants.working(week),
            lambda _: week,
            lambda _: variants.weekly_hours(week),
            lambda situation: bool(variants.wage_of(situation)),
            more=1.0,
        ),
        Variation(
            "loyer",
            RENT,
            variants.renting,
            variants.rent_of,
            _rents,
            lambda situation: variants.rent_of(situation) is not None,
            pays=False,
        ),
        Variation("age", AGE, variants.aged, _age, variants.ages, lambda _: True, more=1.0, pays=False),
    )


def variations_of(situation: Situation, week: float = FULL_TIME) -> Iterator[Variation]:
    """Those that have a sense for a household."""
    return (one for one in variations(week) if one.exists(situation))


def asked_variation(situation: Situation, asked: str, week: float = FULL_TIME) -> Variation:
    """The one that an address names; the wage when it names none that exists."""
    known = list(variations_of(situation, week))
    return next((one for one in known if one.name == asked), known[0])
