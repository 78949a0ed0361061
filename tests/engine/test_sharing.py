"""Common values are one array; amounts are kept by nobody."""

from __future__ import annotations

import numpy
import pytest

from mesaides.engine import sharing
from mesaides.engine.members import Household
from mesaides.engine.populations import structure_of
from mesaides.engine.sharing import LONGEST, shared
from mesaides.engine.stage import Stage
from tests.engine.households import household, situation


@pytest.mark.parametrize("values", [[0.0, 0.0], [True, False], [False, False]], ids=["nothing", "yes and no", "no"])
def test_equal_values_are_one_array(values: list[float]) -> None:
    first = shared(numpy.array(values))
    assert shared(numpy.array(values)) is first
    assert first.tolist() == values


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (numpy.zeros(1), numpy.zeros(2)),
        (numpy.zeros(1), numpy.zeros(1, numpy.float32)),
        (numpy.zeros(1), numpy.array([-0.0])),
    ],
    ids=["another length", "another type", "another sign"],
)
def test_values_that_differ_at_all_are_apart(one: numpy.ndarray, other: numpy.ndarray) -> None:
    assert shared(one) is not shared(other)


def test_a_choice_of_a_list_is_not_that_of_another() -> None:
    stage = Stage(structure_of(Household(situation(household()))))
    first, again, other = (shared(stage.default(name)) for name in ("scolarite", "scolarite", "statut_marital"))
    assert first is again is not other
    assert first.possible_values is not other.possible_values


def test_an_amount_is_never_kept() -> None:
    before = len(sharing._kept)
    amount = numpy.array([1234.56])
    assert shared(amount) is amount
    assert shared(numpy.zeros(LONGEST + 1)) is not shared(numpy.zeros(LONGEST + 1))
    assert len(sharing._kept) == before
