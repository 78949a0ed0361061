"""What a household says it already receives of a benefit."""

from __future__ import annotations

from dataclasses import dataclass

from mesaides.benefits.model import Benefit
from mesaides.household.incomes import Amounts, Revenu
from mesaides.household.persons import Adult, Person
from mesaides.household.situation import Situation


@dataclass(frozen=True, slots=True)
class Received:
    """An amount received, `None` when it is not known.

    `recomputed`: whether the model works the right out again. It does for a benefit; an income that
    is a benefit too, such as unemployment benefit, is only read.
    """

    amounts: Amounts
    recomputed: bool


def received(benefit: Benefit, situation: Situation, path: str) -> Received | None:
    """What the person at `path` (« » for the household) receives of a benefit; `None` for nothing."""
    declared = _declared(situation, path)
    if benefit.deja_recue not in declared or _is_nothing(declared[benefit.deja_recue]):
        return None
    return Received(declared[benefit.deja_recue], recomputed=benefit.deja_recue not in set(Revenu))


def _declared(situation: Situation, path: str) -> dict[str | None, Amounts]:
    """The family's benefits, and the person's own benefits and incomes, by name."""
    declared: dict[str | None, Amounts] = {
        str(name): value for name, value in (situation.prestations_recues or {}).items()
    }
    for member, person in situation.members():
        if member == path:
            declared |= _of_person(person)
    return declared


def _of_person(person: Person) -> dict[str | None, Amounts]:
    benefits = person.prestations_recues if isinstance(person, Adult) else {}
    return {str(name): value for name, value in (*(person.revenus or {}).items(), *(benefits or {}).items())}


def _is_nothing(amounts: Amounts) -> bool:
    """Whether nothing is received: an amount of 0, in every month that is told."""
    return amounts == 0 or (isinstance(amounts, dict) and all(value == 0 for value in amounts.values()))
