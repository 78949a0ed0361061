"""A bound below what is earned is a ceiling; one above it is a floor."""

import pytest

from mesaides.simulations.doors.door import WithIncome


@pytest.mark.parametrize(("bound", "expected"), [(1_234, True), (1_300, False)])
def test_which_side_of_the_bound_one_stands_on(bound: int, expected: bool) -> None:
    assert WithIncome(bound, 1_246).is_ceiling is expected
