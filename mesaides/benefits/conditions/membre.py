"""At least one member of the household satisfies some conditions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from mesaides.benefits.case import Case
from mesaides.benefits.choices import Pour
from mesaides.benefits.declared import Declared
from mesaides.benefits.kind import About, Condition, Kind, condition
from mesaides.benefits.sentences import joined, lowered
from mesaides.benefits.verdict import Verdict, all_of, any_of

if TYPE_CHECKING:
    from mesaides.benefits.conditions import AnyCondition

WHO = {
    Pour.ADULTE: "Avoir dans le foyer un adulte qui remplit ceci",
    Pour.DEMANDEUR: "Remplir ceci, pour la personne qui demande",
    Pour.ENFANT: "Avoir dans le foyer un enfant qui remplit ceci",
    Pour.PERSONNE: "Avoir dans le foyer une personne qui remplit ceci",
}


@condition("membre", About.FOYER)
class Membre(Declared, Kind):
    """`{pour: enfant, conditions: [...]}`, all of them for the same person."""

    pour: Literal[Pour.ADULTE, Pour.DEMANDEUR, Pour.ENFANT, Pour.PERSONNE]
    conditions: Annotated[tuple[AnyCondition, ...], Field(min_length=1)]

    def holds(self, case: Case) -> Verdict:
        return any_of(self.each(case))

    def each(self, case: Case) -> list[Verdict]:
        """What it is for each of the members."""
        members = case.about(self.pour)
        return [all_of(one.holds(member) for one in self.conditions) for member in members]

    def reason(self) -> str:
        return self.told({})

    def told(self, names: Mapping[str, str]) -> str:
        return f"{WHO[self.pour]} : {lowered(joined(one.kind.told(names) for one in self.conditions))}"

    def inner(self) -> tuple[Condition, ...]:
        return self.conditions
