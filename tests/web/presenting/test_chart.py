"""A chart: where its lines, its marks and its words stand."""

from __future__ import annotations

import pytest

from mesaides.web.presenting.chart import Axis, chart
from mesaides.web.presenting.scale import BOTTOM, LEFT, RIGHT, TOP

RISING = [(0.0, 0.0), (500.0, 150.0), (1000.0, 300.0)]
AXIS = Axis("salaire →", lambda value: f"{value:g} €")
FLAT = [(0.0, 0.0), (500.0, 0.0), (1000.0, 0.0)]


def test_a_curve_goes_from_one_corner_to_the_other() -> None:
    drawn = chart("un", "Un", "…", AXIS, RISING, here=None)
    middle = f"{(LEFT + RIGHT) // 2} {(TOP + BOTTOM) // 2}"
    assert drawn.lines[0].path == f"M{LEFT} {BOTTOM}L{middle}L{RIGHT} {TOP}"
    assert drawn.area == f"{drawn.lines[0].path}L{RIGHT} {BOTTOM}L{LEFT} {BOTTOM}Z"
    assert drawn.here is None


def test_two_curves_differ_by_their_stroke_and_bear_their_names() -> None:
    drawn = chart("un", "Un", "…", AXIS, [(x, y + 100) for x, y in RISING], RISING, here=None)
    whole, alone = drawn.lines
    assert (whole.dash, whole.label) == ("", "avec les aides")
    assert alone.dash
    assert alone.label == "sans les aides"


@pytest.mark.parametrize(("at", "anchor"), [(0.0, "start"), (200.0, "start"), (900.0, "end")])
def test_the_place_of_today_is_written_inside_the_drawing(at: float, anchor: str) -> None:
    here = chart("un", "Un", "…", AXIS, RISING, here=(at, 0.3 * at)).here
    assert here is not None
    assert here.anchor == anchor
    assert LEFT <= here.text_x <= RIGHT


def test_a_curve_of_nothing_is_drawn_on_the_axis() -> None:
    assert chart("un", "Un", "…", AXIS, FLAT, here=None).lines[0].path.count(str(BOTTOM)) == 3


def test_a_curve_may_begin_elsewhere_than_at_nothing() -> None:
    drawn = chart("un", "Un", "…", AXIS, [(20.0, 0.0), (60.0, 0.0)], here=None)
    assert drawn.lines[0].path == f"M{LEFT} {BOTTOM}L{RIGHT} {BOTTOM}"
    assert [(mark.text, mark.anchor) for mark in drawn.x_marks][-1] == ("60 €", "end")
    assert drawn.axis == "salaire →"
