"""What a household lived on, on average, in the last three months: net incomes and benefits of everybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mesaides.benefits.taxable import MICRO
from mesaides.benefits.verdict import Measure
from mesaides.household.incomes import Amounts, Revenu, amount_of
from mesaides.household.persons import Adult
from mesaides.household.situation import Situation

MONTHS = 3
"""M-3 to M-1."""

PARTS: dict[str, float] = {Revenu[name]: share for name, share in MICRO.items()}
PARTS[Revenu.PENSION_ALIMENTAIRE_VERSEE] = -1.0
"""What counts of an amount that is not a net income: sales less the flat expenses, alimony paid."""


def monthly_resources(situation: Situation) -> Measure:
    """Euros a month. Benefits are those that the household says it receives; a right not claimed is no resource yet."""
    lines = list(_lines(situation))
    missing = tuple(dict.fromkeys(path for path, euros in lines if euros is None))
    return Measure(None if missing else sum(euros or 0.0 for _, euros in lines) / MONTHS, missing)


def _lines(situation: Situation) -> Iterator[tuple[str, float | None]]:
    """The euros of three months of each kind of income, with the path of its field; `None` when unknown."""
    for path, person in situation.members():
        yield from _of_kinds(f"{path}.revenus", person.revenus, situation)
        if isinstance(person, Adult):
            yield from _of_kinds(f"{path}.prestations_recues", person.prestations_recues, situation)
    yield from _of_kinds("prestations_recues", situation.prestations_recues, situation)


def _of_kinds(
    path: str, kinds: Mapping[Any, Amounts] | None, situation: Situation
) -> Iterator[tuple[str, float | None]]:
    if kinds is None:
        yield path, None
        return
    for kind, amounts in kinds.items():
        total = _total(amounts, situation)
        yield f"{path}.{kind}", None if total is None else total * PARTS.get(kind, 1.0)


def _total(amounts: Amounts, situation: Situation) -> float | None:
    months = [amount_of(amounts, month, situation.month) for month in situation.month.back(MONTHS, 1)]
    known = [euros for euros in months if euros is not None]
    return sum(known) if len(known) == MONTHS else None
