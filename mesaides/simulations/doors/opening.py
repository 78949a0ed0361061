"""Whether a benefit is open to a household close to one that is refused it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mesaides.benefits.model import Benefit, Statut
from mesaides.engine import Deadline
from mesaides.household.situation import Situation
from mesaides.simulations.certainty import is_open
from mesaides.simulations.doors.door import Change, Door, Levier
from mesaides.simulations.right import Right
from mesaides.simulations.run import simulate, simulate_alone, simulate_beside

TOLD = {Statut.CALCULE, Statut.INFORMATION_MANQUANTE}
"""While unanswered fields are not tried, one that was read makes no difference yet."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A benefit, the household that is refused it, and how long one may look. `visit`: where its states are kept."""

    benefit: Benefit
    situation: Situation
    visit: str
    deadline: Deadline

    def of(self, others: Sequence[Situation]) -> list[bool]:
        """Whether it seems open to each of several households, found together: a first look."""
        if not others:
            return []
        found = simulate_beside(self.situation, others, [self.benefit], visit=self.visit, deadline=self.deadline)
        return [any(map(_seems_open, result.rights)) for result in found]

    def opens_on(self, other: Situation) -> bool:
        """Whether it seems open to that household on its own day, whose law nobody has prepared."""
        return any(map(_seems_open, simulate_alone(other, [self.benefit], deadline=self.deadline).rights))

    def door(self, levier: Levier, change: Change, other: Situation, like: Situation | None = None) -> Door | None:
        """The door that a change is, when a whole simulation opens the right too (to `like`, if told)."""
        result = simulate(like or other, [self.benefit], deadline=self.deadline)
        rights = [right for right in result.rights if is_open(right)]
        return Door(levier, change, other, _amount_of(rights)) if rights else None


def _seems_open(right: Right) -> bool:
    return right.status in TOLD and right.eligible is True


def _amount_of(rights: list[Right]) -> float | None:
    """What several persons have together; `None` for a right without amount."""
    amounts = [right.amount for right in rights if right.amount is not None]
    return sum(amounts) if amounts else None
