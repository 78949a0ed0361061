"""What can be said of a computed benefit beside what was granted."""

from __future__ import annotations

from dataclasses import dataclass

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Genre, Statut
from mesaides.simulations.right import Result, Right
from mesaides.web.presenting.amounts import told_amount

KNOWN = {Statut.CALCULE, Statut.DEJA_RECUE}
IN_EUROS = {Genre.MENSUEL, Genre.ANNUEL, Genre.UNIQUE}
NO_RIGHT = "pas de droit trouvé"


@dataclass(frozen=True)
class Reportable:
    """One right of a household. `cadence`: what an amount of it is said by, « par mois »."""

    benefit: Benefit
    person: str | None
    computed: float | None
    told: str

    @property
    def cadence(self) -> str:
        return self.benefit.montant.cadence


def reportable(result: Result, slug: str) -> Reportable | None:
    """The right to report on, the one with the largest amount; `None` unless the law’s model computed it in euros."""
    benefit = catalogue().by_slug.get(slug)
    rights = [right for right in result.of(slug) if right.status in KNOWN]
    if benefit is None or not has_amount(benefit) or not rights:
        return None
    right = max(rights, key=_amount)
    computed = right.amount if right.eligible else None
    return Reportable(benefit, right.person, computed, NO_RIGHT if computed is None else told_amount(benefit, computed))


def has_amount(benefit: Benefit) -> bool:
    """Whether the model of the law computes an amount of it in euros."""
    return not benefit.is_declarative and benefit.montant.genre in IN_EUROS and benefit.montant.unite == "€"


def _amount(right: Right) -> float:
    return (right.amount or 0.0) if right.eligible else -1.0
