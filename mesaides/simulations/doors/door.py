"""What opens a right: one thing changed in a household, everything else left as it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mesaides.household.received import PrestationFamiliale, PrestationIndividuelle
from mesaides.household.situation import Situation


class Levier(StrEnum):
    """What a search may change; never whom one lives with, nor the work one has."""

    TEMPS = "temps"
    REVENUS = "revenus"
    REVENU_FISCAL = "revenu_fiscal"
    ENFANT = "enfant"
    LOGEMENT = "logement"
    AUTRE_AIDE = "autre_aide"


@dataclass(frozen=True, slots=True)
class InTime:
    """The first day found. `birthday`: that of the member whose age alone opens the right, and the age reached."""

    day: date
    member: str | None = None
    birthday: date | None = None
    age: int | None = None


@dataclass(frozen=True, slots=True)
class WithIncome:
    """Whole euros, the bound included. `is_ceiling`: open up to the bound; else from it up.

    `is_average`: what is told is the mean of twelve months that differ. `earners`: how many incomes are changed,
    all in the same proportion. `year`: the year of a tax notice; `None`: euros a month.
    """

    bound: int
    current: float
    is_average: bool = False
    earners: int = 1
    year: int | None = None

    @property
    def is_ceiling(self) -> bool:
        return self.bound < self.current


@dataclass(frozen=True, slots=True)
class WithChild:
    """One child more, of this age; `expected`: the one whose birth is awaited."""

    count: int
    age: int
    expected: bool = False


@dataclass(frozen=True, slots=True)
class AsTenant:
    """A rented home, at this rent."""

    rent: float


@dataclass(frozen=True, slots=True)
class WithOtherBenefit:
    """The receipt of another benefit; each of these is enough."""

    names: tuple[PrestationIndividuelle | PrestationFamiliale, ...]


Change = InTime | WithIncome | WithChild | AsTenant | WithOtherBenefit


@dataclass(frozen=True, slots=True)
class Door:
    """A change, the household once it is made, and what that household would have of the benefit."""

    levier: Levier
    change: Change
    household: Situation
    amount: float | None = None
