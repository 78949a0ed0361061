"""Where and when a benefit exists, and where its rule is known."""

from __future__ import annotations

from collections.abc import Iterable

from mesaides.benefits.model import Benefit
from mesaides.household.situation import Situation
from mesaides.territories import find_commune, is_mayotte

MAYOTTE = "Mayotte a son propre barème, que le simulateur ne connaît pas encore."
UNCHECKED = "Nous n’avons pas encore vérifié les règles de cette aide à Mayotte."


def is_offered(benefit: Benefit, situation: Situation) -> bool:
    """Whether the benefit exists on the day of the simulation, where the household lives."""
    return benefit.is_in_force(situation.date) and benefit.exists_in(find_commune(situation.logement.commune))


def offered(benefits: Iterable[Benefit], situation: Situation) -> list[Benefit]:
    """The benefits that exist there and then, without the national ones that a local one replaces."""
    existing = [benefit for benefit in benefits if is_offered(benefit, situation)]
    replaced = {benefit.remplace for benefit in existing}
    return [benefit for benefit in existing if benefit.slug not in replaced]


def unavailable(benefit: Benefit, situation: Situation) -> str | None:
    """Why nothing can be said of a benefit there, in French; `None` when something can."""
    departement = find_commune(situation.logement.commune).departement
    if not benefit.hors_mayotte or not is_mayotte(departement) or _is_of(benefit, departement.code):
        return None
    return UNCHECKED if benefit.is_declarative else MAYOTTE


def _is_of(benefit: Benefit, departement: str) -> bool:
    """Whether a benefit says itself that it exists in a département."""
    return benefit.territoire is not None and benefit.territoire.names(departement)
