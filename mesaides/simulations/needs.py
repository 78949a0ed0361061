"""The fields of a household that each benefit of the catalogue reads."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping

from mesaides.benefits.case import Constats
from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.eligibility import entitlements
from mesaides.benefits.model import Benefit
from mesaides.benefits.verdict import NO
from mesaides.engine import Demand
from mesaides.engine.needs import fields_read, fields_read_by
from mesaides.household.incomes import Revenu
from mesaides.household.received import PrestationFamiliale, PrestationIndividuelle
from mesaides.simulations.constats import QUOTIENT
from mesaides.simulations.demands import demands_of

PLACE = frozenset({"logement.commune"})
"""Says whether a benefit exists where the household lives."""

ADULTS = ("demandeur", "conjoint")
MEMBERS = (*ADULTS, "enfants.0")


def fields_of_benefits(day: datetime.date, benefits: Iterable[Benefit] | None = None) -> dict[str, frozenset[str]]:
    """By slug, the paths of the fields that a benefit's right may come from; the first child stands for all.

    What comes from the engine takes as long as learning the law of a month: some ten seconds.
    """
    known = [one for one in (catalogue().benefits if benefits is None else benefits) if not one.has_ended(day)]
    asked = {demand for benefit in known for demand in _demands(benefit)}
    read = fields_read(asked, day)
    return {benefit.slug: fields_of(benefit, read, day) for benefit in known}


def fields_of(benefit: Benefit, read: Mapping[Demand, frozenset[str]], day: datetime.date) -> frozenset[str]:
    """Everything that one benefit reads: what its demands are computed from (`read`), what its conditions look at,
    what is received of it, and the place."""
    computed = (read[demand] for demand in _demands(benefit))
    return PLACE.union(_of_received(benefit), _of_conditions(benefit, day), *computed)


def _demands(benefit: Benefit) -> Iterator[Demand]:
    """What the engine is asked for a benefit, or for its conditions."""
    needs = benefit.needs()
    yield from demands_of(benefit)
    if needs.quotient_familial_caf:
        yield QUOTIENT
    for slug in needs.benefits:
        yield from demands_of(catalogue().benefit(slug))


def _of_conditions(benefit: Benefit, day: datetime.date) -> frozenset[str]:
    """What the conditions of a declarative benefit read of a household."""
    if not benefit.is_declarative:
        return frozenset()
    found = Constats(recues={slug: {"": NO} for slug in benefit.needs().benefits})
    return fields_read_by(lambda situation: entitlements(benefit, situation, found), day)


def _of_received(benefit: Benefit) -> frozenset[str]:
    """Where a household says that it already receives a benefit."""
    name = benefit.deja_recue
    if name in set(PrestationFamiliale):
        return frozenset({f"prestations_recues.{name}"})
    if name in set(PrestationIndividuelle):
        return frozenset(f"{adult}.prestations_recues.{name}" for adult in ADULTS)
    return frozenset(f"{member}.revenus.{name}" for member in MEMBERS) if name in set(Revenu) else frozenset()
