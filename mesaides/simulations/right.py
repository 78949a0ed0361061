"""What a household is told of one benefit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mesaides.benefits.model import Statut


@dataclass(frozen=True, slots=True)
class Right:
    """The answer for one benefit, and for one person when it is paid to persons.

    `amount`: what is received (net of CRDS), in the unit and rhythm of the benefit; `None` for a
    right without amount. `declared`: what the household says it already receives, euros a month.
    `missing`: paths of the unanswered fields the answer depends on.
    """

    benefit: str  # slug
    status: Statut
    person: str | None = None  # « demandeur », « conjoint », « enfants.0 »
    eligible: bool | None = False  # `None`: an answer is missing, and nothing tells which way
    amount: float | None = None
    declared: float | None = None
    missing: tuple[str, ...] = ()
    reason: str | None = None  # why it is not available or failed, in French
    reasons: tuple[str, ...] = ()  # what is required and not met, in French; of declarative benefits only


@dataclass(frozen=True, slots=True)
class Result:
    """Every right of a household on a day, and what was supposed to find them."""

    date: date
    rights: tuple[Right, ...]
    assumptions: tuple[str, ...]  # French sentences

    def right(self, benefit: str, person: str | None = None) -> Right:
        """The right to a benefit; the first person's when none is named. `LookupError` if there is none."""
        for right in self.rights:
            if right.benefit == benefit and person in (None, right.person):
                return right
        raise LookupError(f"Pas de droit « {benefit} » pour {person or 'ce foyer'}.")

    def of(self, benefit: str) -> tuple[Right, ...]:
        """The rights to a benefit, one a person when it is paid to persons."""
        return tuple(right for right in self.rights if right.benefit == benefit)
