"""Facts of one adult, or of any, said of the household."""

from __future__ import annotations

from mesaides.questions.asked import CONJOINT, DEMANDEUR, Asked, Fact
from mesaides.questions.people import is_couple


def of_demandeur(fact: Fact) -> Fact:
    """The fact, true of the person who asks."""

    def holds(asked: Asked) -> bool:
        return fact(asked.about(DEMANDEUR))

    return holds


def of_conjoint(fact: Fact) -> Fact:
    """The fact, true of the partner, when there is one."""

    def holds(asked: Asked) -> bool:
        return is_couple(asked) and fact(asked.about(CONJOINT))

    return holds


def of_any_adult(fact: Fact) -> Fact:
    """The fact, true of one adult at least."""

    def holds(asked: Asked) -> bool:
        return of_demandeur(fact)(asked) or of_conjoint(fact)(asked)

    return holds
