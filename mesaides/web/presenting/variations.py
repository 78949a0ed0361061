"""What may vary on the page « Et si… », and how it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mesaides.household.situation import Situation
from mesaides.simulations.variants import (
    Change,
    earning,
    partner_earning,
    rent_of,
    renting,
    rents,
    wage_of,
    wages,
)


@dataclass(frozen=True, slots=True)
class Variation:
    """One amount that varies. `adds`: whether it is itself money that comes in."""

    name: str
    label: str  # « Votre salaire »
    noun: str  # « salaire »
    change: Change
    here: Callable[[Situation], float | None]
    values: Callable[[Situation], tuple[float, ...]]
    exists: Callable[[Situation], bool]
    adds: bool = True


def _wages(situation: Situation) -> tuple[float, ...]:
    return wages(situation.month, wage_of(situation))


def _partner_wages(situation: Situation) -> tuple[float, ...]:
    return wages(situation.month, wage_of(situation, partner=True))


def _partner_wage(situation: Situation) -> float | None:
    return wage_of(situation, partner=True)


def _rents(situation: Situation) -> tuple[float, ...]:
    return rents(rent_of(situation) or 0.0)


VARIATIONS = (
    Variation("salaire", "Votre salaire", "salaire", earning, wage_of, _wages, lambda _: True),
    Variation(
        "salaire-conjoint",
        "Le salaire de votre partenaire",
        "salaire",
        partner_earning,
        _partner_wage,
        _partner_wages,
        lambda situation: situation.conjoint is not None,
    ),
    Variation(
        "loyer",
        "Votre loyer",
        "loyer",
        renting,
        rent_of,
        _rents,
        lambda situation: rent_of(situation) is not None,
        adds=False,
    ),
)


def variations_of(situation: Situation) -> Iterator[Variation]:
    """Those that have a sense for a household."""
    return (one for one in VARIATIONS if one.exists(situation))


def asked_variation(situation: Situation, asked: str) -> Variation:
    """The one that an address names; the wage when it names none that exists."""
    return next((one for one in variations_of(situation) if one.name == asked), VARIATIONS[0])
