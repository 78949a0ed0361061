"""A difference of one bit is seen, told, and a calculation left to OpenFisca is not taken for a proof."""

from __future__ import annotations

import numpy
import pytest
from openfisca_core.periods import period

from benchmarks.comparison import Compared, Pair, alone, demands, differences, faults, pairs, wanted
from mesaides.benefits.catalogue import catalogue
from mesaides.engine.members import Household
from mesaides.engine.plan import FIRST
from mesaides.engine.request import assemble
from mesaides.engine.stage import Stage, UnforeseenReadError
from mesaides.household.periods import Month
from tests.engine.households import employee, household, situation

RSA = ("rsa", period("2026-11"))
ONE = numpy.array([1], numpy.float32)


@pytest.mark.parametrize(
    ("found", "expected", "same"),
    [
        (ONE, ONE.copy(), True),
        (ONE, ONE.astype(numpy.float64), False),
        (ONE, numpy.nextafter(ONE, numpy.float32(2)), False),
        (0 * ONE, -0.0 * ONE, False),
        (numpy.nan * ONE, numpy.nan * ONE, True),
        (None, ONE, False),
        (None, None, True),
    ],
    ids=["alike", "of another type", "one bit apart", "of another sign", "no number", "one error", "two errors"],
)
def test_two_values_are_the_same_to_the_last_bit(
    found: numpy.ndarray | None, expected: numpy.ndarray | None, *, same: bool
) -> None:
    assert Pair(RSA, found, expected).same is same


def test_a_difference_names_the_variable_and_both_values() -> None:
    assert str(Pair(RSA, None, ONE)) == "rsa sur 2026-11 : une erreur au lieu de [1.0] (float32)"


def test_everything_of_the_catalogue_is_wanted_in_the_order_of_the_plan() -> None:
    names = [name for name, _ in wanted(Month(2026, 11))]
    assert tuple(names[: len(FIRST)]) == FIRST
    computed = {benefit.calcul.variable for benefit in catalogue().benefits if benefit.calcul is not None}
    assert computed <= set(names)
    assert len({str(span) for _, span in wanted(Month(2026, 11))}) == 2, "months and years"
    assert len(demands()) >= len(names)


def test_a_wrong_value_is_seen() -> None:
    """Ten euros of wages more make another RSA."""
    one, other = (assemble(Household(situation(household(employee(wage))))) for wage in (300, 310))
    found = pairs(alone(one), alone(other), wanted(Month(2026, 11))[:2])
    assert "rsa" in [pair.node[0] for pair in found if not pair.same]


def test_a_calculation_left_to_openfisca_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object) -> None:
        raise UnforeseenReadError("essai")

    monkeypatch.setattr(Stage, "run", refuse)
    assert differences(situation(household(employee(1234)))) == ["calcul repris par OpenFisca seul"]


def test_faults_are_differences_and_calculations_left() -> None:
    assert faults(Compared(64, ("a", "b"), 1)) == ["a", "b", "calcul repris par OpenFisca seul"]
    assert faults(Compared(64, (), 0)) == []
