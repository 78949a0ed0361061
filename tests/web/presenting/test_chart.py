"""A chart: where its lines, its marks and its words stand."""

from __future__ import annotations

import pytest

from mesaides.web.presenting.chart import BOTTOM, LEFT, RIGHT, TOP, chart, graduations, top_of

RISING = [(0.0, 0.0), (500.0, 150.0), (1000.0, 300.0)]
FLAT = [(0.0, 0.0), (500.0, 0.0), (1000.0, 0.0)]


def test_a_curve_goes_from_one_corner_to_the_other() -> None:
    drawn = chart("un", "Un", "…", RISING, here=None)
    middle = f"{(LEFT + RIGHT) // 2} {(TOP + BOTTOM) // 2}"
    assert drawn.lines[0].path == f"M{LEFT} {BOTTOM}L{middle}L{RIGHT} {TOP}"
    assert drawn.area == f"{drawn.lines[0].path}L{RIGHT} {BOTTOM}L{LEFT} {BOTTOM}Z"
    assert drawn.here is None


def test_two_curves_differ_by_their_stroke_and_bear_their_names() -> None:
    drawn = chart("un", "Un", "…", [(x, y + 100) for x, y in RISING], RISING, here=None)
    whole, alone = drawn.lines
    assert (whole.dash, whole.label) == ("", "avec les aides")
    assert alone.dash
    assert alone.label == "salaire seul"


@pytest.mark.parametrize(("at", "anchor"), [(0.0, "start"), (200.0, "start"), (900.0, "end")])
def test_the_place_of_today_is_written_inside_the_drawing(at: float, anchor: str) -> None:
    here = chart("un", "Un", "…", RISING, here=(at, 0.3 * at)).here
    assert here is not None
    assert here.anchor == anchor
    assert LEFT <= here.text_x <= RIGHT


def test_a_curve_of_nothing_is_drawn_on_the_axis() -> None:
    assert chart("un", "Un", "…", FLAT, here=None).lines[0].path.count(str(BOTTOM)) == 3


@pytest.mark.parametrize(
    ("most", "about", "marks"),
    [(4500, 4, [0, 2000, 4000]), (1200, 4, [0, 500, 1000]), (300, 3, [0, 100, 200, 300]), (1, 3, [0, 1])],
)
def test_graduations_are_round_and_never_below_one_euro(most: float, about: int, marks: list[float]) -> None:
    assert graduations(most, about) == marks


@pytest.mark.parametrize(("highest", "top"), [(0, 1), (4.2, 6), (301, 400), (4530, 6000)])
def test_the_top_is_a_round_amount_above_the_curve(highest: float, top: float) -> None:
    assert top_of([(0.0, highest)]) == top
