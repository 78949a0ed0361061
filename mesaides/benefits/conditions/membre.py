"""At least one member of the household satisfies some conditions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from mesaides.benefits.case import Case
from mesaides.benefits.choices import Pour
from mesaides.benefits.declared import Declared
from mesaides.benefits.kind import About, Condition, Kind, condition
from mesaides.benefits.sentences import joined, listed, lowered, negated, of_somebody
from mesaides.benefits.verdict import Verdict, all_of, any_of

if TYPE_CHECKING:
    from mesaides.benefits.conditions import AnyCondition

WHO = {Pour.ADULTE: "une personne adulte", Pour.ENFANT: "un enfant", Pour.PERSONNE: "une personne"}
EACH = {Pour.ADULTE: "chaque adulte", Pour.ENFANT: "chaque enfant", Pour.PERSONNE: "chaque personne"}


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
        sentences = [one.kind.told(names) for one in self.conditions]
        if self.pour is Pour.DEMANDEUR:
            return f"Remplir ceci, pour la personne qui demande : {lowered(joined(sentences))}"
        clauses = [clause for one in sentences if (clause := of_somebody(one))]
        if len(clauses) < len(sentences):
            return f"Avoir dans le foyer {WHO[self.pour]} qui remplit ceci : {lowered(joined(sentences))}"
        return f"Avoir dans le foyer {WHO[self.pour]} {listed((f'qui {one}' for one in clauses), 'et')}"

    def denied(self, names: Mapping[str, str]) -> str | None:
        """« Where every adult works », rather than « where no adult does not work »."""
        contrary = self.conditions[0].kind.denied(names) if len(self.conditions) == 1 else None
        clause = None if contrary is None or contrary.startswith("Ne ") else of_somebody(contrary)
        if clause is None or self.pour not in EACH:
            return negated(self.told(names))
        return f"Avoir un foyer où {EACH[self.pour]} {clause}"

    def inner(self) -> tuple[Condition, ...]:
        return self.conditions
