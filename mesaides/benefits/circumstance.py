"""What can be true of a household and makes a usual reason for a different amount likely: a closed list of names."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mesaides.household.incomes import Amounts, Revenu
from mesaides.household.situation import Situation

Test = Callable[[Situation], bool]

CIRCUMSTANCES: dict[str, Test] = {}
"""By the name that files write."""

OF_ANSWERS: set[str] = set()
"""Those about what was answered or not: a sentence told under one of them is false as soon as it is."""


class DuplicateCircumstance(RuntimeError):
    """Two functions bear the same name."""


def circumstance(test: Test) -> Test:
    """Register a function under its own name."""
    if test.__name__ in CIRCUMSTANCES:
        raise DuplicateCircumstance(f"Deux circonstances s’appellent « {test.__name__} » : renommez l’une des deux.")
    CIRCUMSTANCES[test.__name__] = test
    return test


def of_answers(test: Test) -> Test:
    """As `circumstance`, for what was answered, rather than for what the household is."""
    OF_ANSWERS.add(test.__name__)
    return circumstance(test)


def incomes(situation: Situation) -> Iterator[tuple[Revenu, Amounts]]:
    """Every income of every member, by kind."""
    for _path, person in situation.members():
        yield from (person.revenus or {}).items()


@circumstance
def toujours(_situation: Situation) -> bool:
    """Le calcul est ainsi pour tout le monde."""
    return True
