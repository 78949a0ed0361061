"""Incomes of a person: how much of each kind, each month."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Discriminator, Field, Tag

from mesaides.household.income_kinds import Revenu, RevenuAnnuel
from mesaides.household.periods import Month

__all__ = ["Amounts", "Euros", "Revenu", "RevenuAnnuel", "Revenus", "RevenusAnnuels", "amount_of", "is_carried_over"]

MAXIMUM = 1_000_000
"""Largest monthly amount accepted (euros); a larger one is a slip of the keyboard."""

Euros = Annotated[float, Field(ge=0, le=MAXIMUM, allow_inf_nan=False)]
MonthKey = Annotated[str, Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")]
YearKey = Annotated[str, Field(pattern=r"^(19|20)\d{2}$")]
EurosOfYear = Annotated[float, Field(ge=0, le=100_000_000, allow_inf_nan=False)]

EVERY_MONTH, BY_MONTH = "(chaque mois)", "(mois par mois)"


def _form(value: object) -> str:
    """Which of its two forms an amount is given in, so that a wrong one is told its own fault alone."""
    return BY_MONTH if isinstance(value, Mapping) else EVERY_MONTH


Amounts = (
    Annotated[
        Annotated[Euros, Tag(EVERY_MONTH)] | Annotated[dict[MonthKey, Euros | None], Tag(BY_MONTH)],
        Discriminator(_form),
    ]
    | None
)
"""Euros a month. One number: the same every month. A mapping « AAAA-MM » → euros: those months only.
`None`, whole or for one month: unknown, which is not zero."""


Revenus = dict[Revenu, Amounts]
RevenusAnnuels = dict[YearKey, dict[RevenuAnnuel, EurosOfYear]]


def amount_of(amounts: Amounts, month: Month, current: Month) -> float | None:
    """Euros received in `month`; `None` when unknown.

    A month absent from a mapping is a month without this income, except the current one: when
    nobody said that an income of last month stopped, it is taken to go on.
    """
    if not isinstance(amounts, dict):
        return amounts
    key = str(month)
    if key in amounts:
        return amounts[key]
    if month >= current:
        return amounts.get(str(current.shift(-1)), 0.0)
    return 0.0


def is_carried_over(amounts: Amounts, current: Month) -> bool:
    """Whether the current month was not given and follows last month's amount."""
    if not isinstance(amounts, dict) or str(current) in amounts:
        return False
    return bool(amounts.get(str(current.shift(-1))))
