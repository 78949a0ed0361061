"""Round graduations, and a round top above a curve."""

from __future__ import annotations

import pytest

from mesaides.web.presenting.scale import BOTTOM, LEFT, RIGHT, TOP, Scale, graduations, top_of


def test_a_scale_goes_from_one_corner_to_the_other() -> None:
    scale = Scale(20, 60, 100)
    assert scale.path([(20, 0), (60, 100)]) == f"M{LEFT} {BOTTOM}L{RIGHT} {TOP}"


@pytest.mark.parametrize(
    ("least", "most", "about", "marks"),
    [
        (0, 4500, 4, [0, 2000, 4000]),
        (0, 1200, 4, [0, 500, 1000]),
        (0, 300, 3, [0, 100, 200, 300]),
        (0, 1, 3, [0, 1]),
        (16, 75, 4, [20, 40, 60]),
    ],
)
def test_graduations_are_round_and_never_below_one(least: float, most: float, about: int, marks: list[float]) -> None:
    assert graduations(least, most, about) == marks


def test_graduations_may_be_of_a_given_step() -> None:
    assert graduations(0, 11, 5, 3) == [0, 3, 6, 9]


@pytest.mark.parametrize(("highest", "top"), [(0, 1), (4.2, 6), (301, 400), (4530, 6000)])
def test_the_top_is_a_round_amount_above_the_curve(highest: float, top: float) -> None:
    assert top_of([(0.0, highest)]) == top
