"""Who is in the calculation: persons in order, and the groups the law puts them in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Any, TypeVar

from mesaides.engine.ledger import Ledger
from mesaides.household.choices import Rattachement, StatutMarital
from mesaides.household.periods import Month, age_on
from mesaides.household.persons import Adult, Child, Person
from mesaides.household.situation import Situation

AGE_LIMIT = 25
"""A child of this age or more, without disability, is no longer part of the family."""


@dataclass(frozen=True)
class Member:
    """One person of the calculation. `person` is `None` for a parent known only by a tax notice."""

    path: str
    person: Person | None
    household: Household = field(repr=False)

    @cached_property
    def situation(self) -> Situation:
        return self.household.situation

    @cached_property
    def month(self) -> Month:
        """M, the month of the simulation."""
        return self.household.month

    @cached_property
    def ledger(self) -> Ledger:
        """The incomes of this person."""
        return Ledger(self.person, self.month)

    @cached_property
    def memory(self) -> dict[Any, Any]:
        """What functions marked `once_a_member` found for this person."""
        return {}

    @cached_property
    def adult(self) -> Adult | None:
        return self.person if isinstance(self.person, Adult) else None

    @cached_property
    def child(self) -> Child | None:
        return self.person if isinstance(self.person, Child) else None

    @property
    def is_demandeur(self) -> bool:
        return self.path == "demandeur"


_T = TypeVar("_T")


def once_a_member(function: Callable[[Member], _T]) -> Callable[[Member], _T]:
    """Ask the function once for each member: it is needed on many months. Its answer is forgotten with the member."""

    @wraps(function)
    def remembered(member: Member) -> _T:
        if function not in member.memory:
            member.memory[function] = function(member)
        answer: _T = member.memory[function]
        return answer

    return remembered


@dataclass(frozen=True)
class Household:
    """The persons of a situation, and their places in the four entities of OpenFisca."""

    situation: Situation

    @cached_property
    def month(self) -> Month:
        """M, the month of the simulation."""
        return self.situation.month

    @cached_property
    def members(self) -> tuple[Member, ...]:
        """Demandeur, conjoint, children still raised, then the parents of a dependent student."""
        own = [
            Member(path, person, self) for path, person in self.situation.members() if _stays(person, self.situation)
        ]
        return (*own, *(Member(f"parents.{i}", None, self) for i in range(_parents_count(self.situation))))

    @property
    def depends_on_parents(self) -> bool:
        """Whether the demandeur is on the tax return of parents who live elsewhere."""
        return bool(self.situation.demandeur.a_charge_fiscale_des_parents)

    @property
    def is_one_tax_household(self) -> bool:
        return self.situation.statut_marital in {StatutMarital.MARIE, StatutMarital.PACSE}

    def famille(self, member: Member) -> tuple[str, str]:
        """Family of a member and its role there."""
        if member.person is None:
            return member.path, "demandeur"
        if member.child is not None:
            return "demandeur", "enfant"
        return "demandeur", "demandeur" if member.is_demandeur else "conjoint"

    def menage(self, member: Member) -> tuple[str, str]:
        """Dwelling of a member and its role there."""
        if member.person is None:
            return member.path, "personne_de_reference"
        if member.child is not None:
            return "demandeur", "enfant"
        return "demandeur", "personne_de_reference" if member.is_demandeur else "conjoint"

    def foyer_fiscal(self, member: Member) -> tuple[str, str]:
        """Tax household of a member and its role there.

        Married or PACS partners file together; others file apart. CGI art. 6.
        """
        return self._foyers[member.path]

    @cached_property
    def _foyers(self) -> dict[str, tuple[str, str]]:
        return {member.path: self._foyer_of(member) for member in self.members}

    def _foyer_of(self, member: Member) -> tuple[str, str]:
        if member.person is None:
            return "parents", "declarant_principal" if member.path == "parents.0" else "conjoint"
        if member.child is not None:
            return self._foyer_of_child(member, member.child)
        if member.is_demandeur and self.depends_on_parents:
            return "parents", "personne_a_charge"
        if member.is_demandeur:
            return "demandeur", "declarant_principal"
        if self.is_one_tax_household and not self.depends_on_parents:
            return "demandeur", "conjoint"
        return "conjoint", "declarant_principal"

    def _foyer_of_child(self, member: Member, child: Child) -> tuple[str, str]:
        if child.rattachement_fiscal == Rattachement.AUTRE:
            return member.path, "declarant_principal"
        own_return = child.rattachement_fiscal == Rattachement.CONJOINT and not self.is_one_tax_household
        of_demandeur = "parents" if self.depends_on_parents else "demandeur"
        return "conjoint" if own_return else of_demandeur, "personne_a_charge"

    def declarants(self, foyer: str) -> list[Member]:
        """Who files the return of a tax household: one person, or two partners."""
        roles = ((foyer, "declarant_principal"), (foyer, "conjoint"))
        return [member for member in self.members if self._foyers[member.path] in roles]

    def names(self, entity: str) -> list[str]:
        """The groups of an entity, in the order of their first member."""
        places = [getattr(self, entity)(member)[0] for member in self.members]
        return list(dict.fromkeys(places))


def leaves_family(person: Person, situation: Situation) -> bool:
    """Whether a child is too old to be counted with its parents."""
    return (
        isinstance(person, Child) and not person.handicap and age_on(person.date_naissance, situation.date) >= AGE_LIMIT
    )


def _stays(person: Person, situation: Situation) -> bool:
    return not leaves_family(person, situation)


def _parents_count(situation: Situation) -> int:
    demandeur = situation.demandeur
    if not demandeur.a_charge_fiscale_des_parents:
        return 0
    parents = demandeur.etudes.parents if demandeur.etudes else None
    return 1 if parents and (parents.nombre_parts or 2) < 2 else 2
