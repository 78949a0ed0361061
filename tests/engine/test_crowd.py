"""Households of several structures stand one after the other, each beside the one of its structure."""

import numpy
import pytest

from mesaides.engine.crowd import Crowd, joined
from mesaides.engine.members import Household
from mesaides.engine.populations import structure_of
from tests.engine.households import adult, couple, household, situation

ALONE = structure_of(Household(situation(household())))
PAIR = structure_of(Household(situation(couple(adult(), adult(), "union_libre"))))
CROWD = Crowd([ALONE, PAIR], [1, 0, 1])


def test_groups_are_numbered_on() -> None:
    """Unmarried partners make two tax households, one family and one dwelling."""
    assert [[rank for rank, _ in places] for places in joined([PAIR, ALONE])] == [[0, 0, 1], [0, 1, 2], [0, 0, 1]]


@pytest.mark.parametrize(
    ("name", "model", "wide"),
    [("salaire_net", [1, 2, 3], [2, 3, 1, 2, 3]), ("rsa", [1, 2], [2, 1, 2]), ("rfr", [1, 2, 3], [2, 3, 1, 2, 3])],
    ids=["persons", "families", "tax households"],
)
def test_the_values_of_a_model_reach_those_who_stand_beside(name: str, model: list[int], wide: list[int]) -> None:
    values = CROWD.widened(numpy.array(model), name)
    assert values.tolist() == wide
    assert CROWD.size(name) == len(wide)
    for household_ in range(3):
        own = CROWD.own(values, name, household_).tolist()
        assert own == CROWD.own_in_model(numpy.array(model), name, household_).tolist()
        assert len(own) == CROWD.size_of(name, household_)
