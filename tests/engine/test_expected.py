"""The household with the child it expects."""

import datetime

import pytest

from mesaides.engine.expected import with_expected_child
from tests.engine.households import adult, child, couple, household, situation


def test_without_a_pregnancy_there_is_no_such_household() -> None:
    assert with_expected_child(situation()) is None


@pytest.mark.parametrize(
    "data",
    [household(adult(enceinte=True)), couple(adult(), adult(enceinte=True))],
)
def test_the_child_is_born_two_months_later(data: dict) -> None:
    """The grant is due for the seventh month. CSS art. D531-2."""
    expecting = with_expected_child(situation(data))
    assert expecting is not None
    assert [one.date_naissance for one in expecting.enfants] == [datetime.date(2027, 1, 1)]


def test_the_children_already_there_stay_and_the_household_itself_does_not_change() -> None:
    asking = situation(household(adult(enceinte=True), enfants=[child("2020-05-01")]))
    expecting = with_expected_child(asking)
    assert expecting is not None
    assert expecting.enfants[0] == asking.enfants[0]
    assert len(asking.enfants) == 1
