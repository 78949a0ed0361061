"""A chart drawn here: lines of one colour, told apart by their stroke and by words, whole numbers for an SVG."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mesaides.questions.french import number_in_french
from mesaides.web.presenting.scale import BOTTOM, LEFT, RIGHT, TOP, Y_MARKS, Points, Scale, graduations, top_of

WIDTH, HEIGHT = 360, 230
X_MARKS = 5
EDGE = 20
DASHED = "6 5"


@dataclass(frozen=True, slots=True)
class Mark:
    """A graduation of an axis. `anchor`: how its text stands, so as not to go out of the drawing."""

    place: int
    text: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class Line:
    """One curve. `label`: written beside it, at `x`, `y`; empty when the title of the chart says it."""

    path: str
    dash: str
    label: str
    x: int
    y: int
    anchor: str


@dataclass(frozen=True, slots=True)
class Here:
    """Where the household stands today."""

    x: int
    y: int
    anchor: str
    text_x: int


@dataclass(frozen=True, slots=True)
class Chart:
    """What the template draws."""

    name: str  # unique in the page
    title: str
    description: str
    axis: str  # what goes from left to right
    lines: tuple[Line, ...]
    area: str  # what is under the first line
    x_marks: tuple[Mark, ...]
    y_marks: tuple[Mark, ...]
    here: Here | None
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = RIGHT
    top: int = TOP
    bottom: int = BOTTOM
    mark_y: int = BOTTOM + 18
    y_mark_x: int = LEFT - 6
    axis_y: int = BOTTOM + 40


@dataclass(frozen=True, slots=True)
class Axis:
    """What goes from left to right, how a value of it is said, and how far its graduations are when that is known."""

    text: str
    told: Callable[[float], str]
    step: float | None = None


def chart(
    name: str,
    title: str,
    description: str,
    axis: Axis,
    *curves: Points,
    here: tuple[float, float] | None,
) -> Chart:
    """The chart of a curve, and of a second one, dashed, that is below it; `here`: a point of the first."""
    first = curves[0]
    scale = Scale(first[0][0], first[-1][0], top_of([point for curve in curves for point in curve]))
    base = scale.y(0)
    return Chart(
        name=name,
        title=title,
        description=description,
        axis=axis.text,
        lines=tuple(_lines(scale, *curves)),
        area=f"{scale.path(first)}L{RIGHT} {base}L{LEFT} {base}Z",
        x_marks=tuple(_x_marks(scale, axis)),
        y_marks=tuple(Mark(scale.y(value), _euros(value)) for value in graduations(0, scale.most_y, Y_MARKS)),
        here=None if here is None else _here(scale, here),
    )


def _euros(value: float) -> str:
    return f"{number_in_french(value)} €"


def _x_marks(scale: Scale, axis: Axis) -> Iterator[Mark]:
    """Those near the edge end there."""
    for value in graduations(scale.least_x, scale.most_x, X_MARKS, axis.step):
        place = scale.x(value)
        yield Mark(place, axis.told(value), "end" if place > RIGHT - EDGE else "middle")


def _lines(scale: Scale, first: Points, second: Points = ()) -> Iterator[Line]:
    """Above the first line, a third of the way; below the second, past the middle: neither crosses the other."""
    x, y = first[len(first) * 2 // 5]
    anchor, aside = ("start", 4) if first[0][1] > y else ("end", -4)
    label = "avec les aides" if second else ""
    yield Line(scale.path(first), "", label, scale.x(x) + aside, scale.y(y) - 10, anchor)
    if second:
        x, y = second[len(second) * 3 // 5]
        yield Line(scale.path(second), DASHED, "sans les aides", scale.x(x) + 4, scale.y(y) + 18, "start")


def _here(scale: Scale, here: tuple[float, float]) -> Here:
    x, y = scale.x(here[0]), scale.y(here[1])
    is_left = x < (LEFT + RIGHT) / 2
    return Here(x, y, "start" if is_left else "end", LEFT if is_left and x < LEFT + EDGE else x)
