"""The most common households: the states that others start from are made ready before anyone asks."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from mesaides.engine.law import law, learn_together
from mesaides.engine.members import Household
from mesaides.engine.neutral import SOMEWHERE
from mesaides.engine.plan import Demand, nodes_of
from mesaides.household.choices import Activite, StatutMarital
from mesaides.household.periods import Month
from mesaides.household.persons import Adult, Child
from mesaides.household.situation import Situation

Profile = tuple[int, Activite]
"""An age and what the person does."""

ALONE: tuple[Profile, ...] = (
    (40, Activite.INACTIF),
    (30, Activite.SALARIE),
    (20, Activite.ETUDIANT),
    (40, Activite.CHOMEUR),
    (70, Activite.RETRAITE),
)
"""A person alone is the most common household: several references, for one to be close."""

GROWN: Profile = (40, Activite.SALARIE)
"""The adults of the other households."""

ONE, MARRIED, UNMARRIED = StatutMarital.CELIBATAIRE, StatutMarital.MARIE, StatutMarital.UNION_LIBRE

FAMILIES: tuple[tuple[StatutMarital, int], ...] = (
    (MARRIED, 0),
    (ONE, 1),
    (MARRIED, 2),
    (ONE, 2),
    (MARRIED, 1),
    (MARRIED, 3),
    (UNMARRIED, 0),
    (ONE, 3),
    (UNMARRIED, 2),
    (UNMARRIED, 1),
    (MARRIED, 4),
    (UNMARRIED, 3),
    (UNMARRIED, 4),
)
"""Adults and children, the most common first. Partners in a PACS file one tax return: they stand as the married do."""

CHILDREN = (9, 6, 3, 12)
"""Ages of the children, from the first."""


def common_households(day: datetime.date) -> Iterator[Situation]:
    """Households that ask on a day, the most common first; without income, in the same place."""
    for profile in ALONE:
        yield _household(day, profile, ONE, 0)
    for status, children in FAMILIES:
        yield _household(day, GROWN, status, children)


def learn(day: datetime.date, demands: Iterable[Demand]) -> None:
    """Learn what all that may be asked for in the month of a day is computed from; a few seconds, once."""
    month = Month.of(day)
    law(month).learn(nodes_of(demands, month).values())


def learn_ahead(month: Month, count: int, demands: Iterable[Demand]) -> None:
    """Learn together what is asked in each of the months that follow another: once, longer than one month."""
    months, asked = [month.shift(rank) for rank in range(1, count + 1)], list(demands)
    learn_together(months, [node for one in months for node in nodes_of(asked, one).values()])


def refer_to(situation: Situation, demands: Iterable[Demand]) -> None:
    """Keep what is found for a household, for the evaluations of those like it to start from."""
    wanted = tuple(dict.fromkeys(nodes_of(demands, situation.month).values()))
    law(situation.month).refer_to(Household(situation), wanted)


def _household(day: datetime.date, profile: Profile, status: StatutMarital, children: int) -> Situation:
    return Situation(
        date=day,
        demandeur=_adult(day, profile),
        conjoint=None if status is ONE else _adult(day, profile),
        statut_marital=status,
        enfants=tuple(Child(date_naissance=_born(day, age)) for age in CHILDREN[:children]),
        logement=SOMEWHERE,
    )


def _adult(day: datetime.date, profile: Profile) -> Adult:
    age, activity = profile
    return Adult(date_naissance=_born(day, age), activites=(activity,), revenus={})


def _born(day: datetime.date, age: int) -> datetime.date:
    return datetime.date(day.year - age, 1, 1)
