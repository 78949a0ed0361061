"""The fields of a household that each benefit of the catalogue reads."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit
from mesaides.engine import Demand
from mesaides.engine.needs import fields_read
from mesaides.household.incomes import Revenu
from mesaides.household.received import PrestationFamiliale, PrestationIndividuelle
from mesaides.simulations.demands import demands_of

PLACE = frozenset({"logement.commune"})
"""Says whether a benefit exists where the household lives."""

ADULTS = ("demandeur", "conjoint")
MEMBERS = (*ADULTS, "enfants.0")


def fields_of_benefits(day: datetime.date, benefits: Iterable[Benefit] | None = None) -> dict[str, frozenset[str]]:
    """By slug, the paths of the fields that a benefit's right may come from; the first child stands for all.

    What comes from the engine takes as long as learning the law of a month: some ten seconds.
    """
    known = list(catalogue().benefits if benefits is None else benefits)
    read = fields_read({demand for benefit in known for demand in demands_of(benefit)}, day)
    return {benefit.slug: fields_of(benefit, read) for benefit in known}


def fields_of(benefit: Benefit, read: Mapping[Demand, frozenset[str]]) -> frozenset[str]:
    """Everything that one benefit reads: what its demands are computed from, what is received of it, and the place."""
    return PLACE.union(_of_received(benefit), *(read[demand] for demand in demands_of(benefit)))


def _of_received(benefit: Benefit) -> frozenset[str]:
    """Where a household says that it already receives a benefit."""
    name = benefit.deja_recue
    if name in set(PrestationFamiliale):
        return frozenset({f"prestations_recues.{name}"})
    if name in set(PrestationIndividuelle):
        return frozenset(f"{adult}.prestations_recues.{name}" for adult in ADULTS)
    return frozenset(f"{member}.revenus.{name}" for member in MEMBERS) if name in set(Revenu) else frozenset()
