"""The nearest number that opens is found to the unit, and is always one that opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesaides.simulations.doors.threshold import STEPS, nearest_open, steps


def tried(test: Callable[[int], bool]) -> Callable[[Sequence[int]], list[bool]]:
    return lambda points: [test(point) for point in points]


@given(st.floats(2, 100_000), st.floats(0, 1))
def test_a_ceiling_is_found_to_the_unit(start: float, share: float) -> None:
    ceiling = int(1 + (start - 2) * share)
    assert nearest_open(start, 1, tried(lambda point: point <= ceiling)) == ceiling


@given(st.integers(1, 5_000), st.integers(1, 5_000))
def test_a_floor_is_found_to_the_unit(start: int, further: int) -> None:
    floor = start + further
    assert nearest_open(start, start + 5_000, tried(lambda point: point >= floor)) == floor


def test_nothing_is_found_where_nothing_opens() -> None:
    assert nearest_open(1_246.5, 1, tried(lambda _point: False)) is None


@given(st.sets(st.integers(1, 999), min_size=1))
def test_what_is_found_opens_and_what_comes_just_before_does_not(opened: set[int]) -> None:
    """Whatever the shape of the opening: several, or some so narrow that the steps may miss them."""
    found = nearest_open(1_000, 1, tried(lambda point: point in opened))
    assert found is None or (found in opened and found + 1 not in opened)


@pytest.mark.parametrize(("near", "end"), [(1_246.5, 1), (1_246, 1), (10.2, 9), (3, 1_000), (3, 4)])
def test_the_steps_go_all_the_way_few_at_a_time(near: float, end: int) -> None:
    points = steps(near, end)
    assert points[-1] == end
    assert len(points) <= STEPS + 1
    assert all(abs(point - near) > 0 for point in points)
    assert sorted(points, reverse=end < near) == points


def test_there_is_no_step_where_there_is_no_way() -> None:
    assert steps(1.0, 1) in ([], [1])
