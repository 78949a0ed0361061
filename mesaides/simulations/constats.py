"""What the conditions of declarative benefits need of the engine: what to ask, and what was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mesaides.benefits.case import NOTHING, Constats, Needs
from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Statut
from mesaides.benefits.verdict import NO, YES, Measure, Verdict, unknown
from mesaides.engine import Computed, Demand
from mesaides.household.situation import Situation
from mesaides.simulations.availability import is_offered, unavailable
from mesaides.simulations.demands import demands_of
from mesaides.simulations.reading import Outcomes, rights_to
from mesaides.simulations.right import Right

QUOTIENT = Demand("quotient_familial_caisse")
"""The engine's estimate of the « quotient familial » of the CAF or the MSA."""


def needs_of(benefits: Iterable[Benefit]) -> Needs:
    """What their conditions need of the engine, all together."""
    found = NOTHING
    for benefit in benefits:
        if benefit.is_declarative:
            found |= benefit.needs()
    return found


def demands_for(needs: Needs, situation: Situation) -> Iterator[Demand]:
    """What the engine must be asked."""
    if needs.quotient_familial_caf:
        yield QUOTIENT
    for benefit in _others(needs):
        if is_offered(benefit, situation) and unavailable(benefit, situation) is None:
            yield from demands_of(benefit)


def constats_of(needs: Needs, situation: Situation, outcomes: Outcomes) -> Constats:
    """What was found."""
    received = {benefit.slug: _received(benefit, situation, outcomes) for benefit in _others(needs)}
    return Constats(_quotient(outcomes), received)


def _others(needs: Needs) -> Iterator[Benefit]:
    return (catalogue().benefit(slug) for slug in sorted(needs.benefits))


def _quotient(outcomes: Outcomes) -> Measure:
    found = outcomes.get(QUOTIENT)
    if not isinstance(found, Computed):
        return Measure(None)
    return Measure(float(found.values[""]), tuple(sorted(found.missing)))


def _received(benefit: Benefit, situation: Situation, outcomes: Outcomes) -> Mapping[str, Verdict]:
    """Whether each person, or the household, has another benefit."""
    if not is_offered(benefit, situation):
        return {"": NO}
    if unavailable(benefit, situation) is not None:
        return {"": unknown()}
    return {right.person or "": _verdict(right) for right in rights_to(benefit, outcomes, situation)}


def _verdict(right: Right) -> Verdict:
    if right.status is Statut.DEJA_RECUE:
        return YES
    if right.status is Statut.INFORMATION_MANQUANTE:
        return unknown(*right.missing, supposed=right.eligible)
    if right.status is not Statut.CALCULE:
        return unknown()
    return YES if right.eligible else NO
