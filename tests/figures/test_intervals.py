"""The intervals, against figures published with their formulas."""

import pytest

from mesaides.figures.intervals import of_difference, of_proportion


def test_of_a_proportion() -> None:
    """81 of 263: 0.2553 to 0.3662 (Newcombe, Statistics in Medicine 17, 1998, pages 857-872, table I, method 3)."""
    assert of_proportion(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert of_proportion(0, 20) == pytest.approx((0.0, 0.1611), abs=5e-5)
    assert of_proportion(0, 0) == (0.0, 1.0)


def test_of_a_difference() -> None:
    """56/70 less 48/80: 0.0524 to 0.3339 (Newcombe, same volume, pages 873-890, table II, method 10)."""
    assert of_difference((48, 80), (56, 70)) == pytest.approx((0.0524, 0.3339), abs=5e-5)
