"""What the conditions of a benefit are asked about: a household, one of its persons, what the engine found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from mesaides.benefits.choices import Pour
from mesaides.benefits.verdict import Measure, Verdict
from mesaides.household.periods import age_on
from mesaides.household.persons import Adult, Child, Person
from mesaides.household.situation import Situation

NOT_FOUND = Measure(None)


@dataclass(frozen=True, slots=True)
class Needs:
    """What conditions need of the engine: the quotient of the CAF, and the right to these benefits (slugs)."""

    quotient_familial_caf: bool = False
    benefits: frozenset[str] = frozenset()

    def __or__(self, other: Needs) -> Needs:
        either = self.quotient_familial_caf or other.quotient_familial_caf
        return Needs(either, self.benefits | other.benefits)


NOTHING = Needs()


@dataclass(frozen=True, slots=True)
class Constats:
    """What only the engine knows of a household.

    `quotient_familial_caf`: euros a month. `recues`: by slug of a benefit, whether it is received, by
    path of the person, « » for the household.
    """

    quotient_familial_caf: Measure = NOT_FOUND
    recues: Mapping[str, Mapping[str, Verdict]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Case:
    """A household, and the person the conditions are about; no person: the household as a whole."""

    situation: Situation
    constats: Constats = field(default_factory=Constats)
    path: str = ""
    person: Person | None = None

    def field(self, name: str) -> str:
        """The path of a field of the person."""
        return f"{self.path}.{name}"

    @property
    def adult(self) -> Adult | None:
        return self.person if isinstance(self.person, Adult) else None

    @property
    def child(self) -> Child | None:
        return self.person if isinstance(self.person, Child) else None

    @property
    def someone(self) -> Person:
        """The person; the catalogue refuses the conditions that would ask a household for one."""
        if self.person is None:
            raise TypeError("Cette condition parle d’une personne : mettez-la dans « membre ».")
        return self.person

    @property
    def age(self) -> int:
        """Whole years on the day of the simulation."""
        return age_on(self.someone.date_naissance, self.situation.date)

    def about(self, pour: Pour) -> Iterator[Case]:
        """A case for each person a benefit is for, or the one of the household."""
        if pour is Pour.FOYER:
            yield Case(self.situation, self.constats)
            return
        for path, person in self.situation.members():
            if _is_for(pour, path, person):
                yield Case(self.situation, self.constats, path, person)


def _is_for(pour: Pour, path: str, person: Person) -> bool:
    if pour is Pour.DEMANDEUR:
        return path == "demandeur"
    return pour is Pour.PERSONNE or isinstance(person, Adult) == (pour is Pour.ADULTE)
