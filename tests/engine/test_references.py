"""Common households are ready before anyone asks."""

from __future__ import annotations

import datetime

from mesaides.engine import Demand
from mesaides.engine.law import law
from mesaides.engine.members import Household
from mesaides.engine.populations import structure_of
from mesaides.engine.references import common_households, refer_to
from mesaides.household.choices import StatutMarital
from tests.engine.households import TODAY, adult, child, couple, household, situation

DAY = datetime.date.fromisoformat(TODAY)
UNASKED = datetime.date(2025, 3, 1)
"""Nobody else asks about this month."""

COMMON = list(common_households(DAY))


def test_one_or_two_adults_with_or_without_children_are_common() -> None:
    composed = [(one.statut_marital, len(one.enfants)) for one in COMMON]
    assert set(composed) == {
        *((StatutMarital.CELIBATAIRE, children) for children in range(4)),
        *((StatutMarital.MARIE, children) for children in range(5)),
        *((StatutMarital.UNION_LIBRE, children) for children in range(5)),
    }
    assert composed.count((StatutMarital.CELIBATAIRE, 0)) == 5, "several persons alone, for one to be close"


def test_the_households_of_visitors_stand_as_common_ones_do() -> None:
    """Who is alone, in a PACS or not, with children of school age."""
    known = {structure_of(Household(one)) for one in COMMON}
    kids = [child("2014-05-01"), child("2019-05-01")]
    for data in (
        household(adult(born="1962-03-04")),
        household(enfants=kids),
        couple(adult(), adult(), "pacse", enfants=kids),
        couple(adult(), adult(), "union_libre", enfants=kids[:1]),
    ):
        assert structure_of(Household(situation(data))) in known


def test_a_common_household_is_referred_to_once_for_all_those_like_it() -> None:
    """What stands ready is found again under the very demands of an evaluation, whatever their order."""
    demands = [Demand("af"), Demand("ars", yearly=True)]
    first, second, *_others = common_households(UNASKED)
    refer_to(first, demands)
    refer_to(second, reversed(demands))
    kept = law(first.month)._book.references
    assert [len(states) for structure, states in kept.items() if structure == structure_of(Household(first))] == [2]
