"""A chart drawn here: lines of one colour, told apart by their stroke and by words, whole numbers for an SVG."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mesaides.questions.french import number_in_french

WIDTH, HEIGHT = 360, 220
LEFT, RIGHT, TOP, BOTTOM = 56, 348, 30, 184
"""Where the axes stand: room on the left for « 4 500 € », on top for « vous êtes ici »."""

ROUND = (1, 2, 5, 10)
X_MARKS, Y_MARKS = 5, 3
DASHED = "6 5"

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Mark:
    """A graduation of an axis."""

    place: int
    text: str


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
    x_mark_x: int = LEFT - 6


@dataclass(frozen=True, slots=True)
class Scale:
    """From euros to places in the drawing."""

    most_x: float
    most_y: float

    def x(self, value: float) -> int:
        return round(LEFT + (RIGHT - LEFT) * value / self.most_x)

    def y(self, value: float) -> int:
        return round(BOTTOM - (BOTTOM - TOP) * value / self.most_y)

    def path(self, points: Points) -> str:
        """« M50 184L54 180 »."""
        return "M" + "L".join(f"{self.x(x)} {self.y(y)}" for x, y in points)


def chart(
    name: str, title: str, description: str, first: Points, second: Points = (), *, here: tuple[float, float] | None
) -> Chart:
    """The chart of a curve, and of a second one, dashed, that is below it; `here`: a point of the first."""
    scale = Scale(first[-1][0], top_of([*first, *second]))
    base = scale.y(0)
    return Chart(
        name=name,
        title=title,
        description=description,
        lines=tuple(_lines(scale, first, second)),
        area=f"{scale.path(first)}L{RIGHT} {base}L{LEFT} {base}Z",
        x_marks=tuple(Mark(scale.x(value), _euros(value)) for value in graduations(scale.most_x, X_MARKS)),
        y_marks=tuple(Mark(scale.y(value), _euros(value)) for value in graduations(scale.most_y, Y_MARKS)),
        here=None if here is None else _here(scale, here),
    )


def graduations(most: float, about: int) -> list[float]:
    """Round amounts from 0 to `most`."""
    step = _round_above(most / about)
    return [step * rank for rank in range(math.floor(most / step + 1e-9) + 1)]


def top_of(points: Points) -> float:
    """A round amount above every point."""
    highest = max((y for _, y in points), default=0.0)
    step = _round_above((highest or 1) / Y_MARKS)
    return step * math.ceil((highest or 1) / step)


def _round_above(amount: float) -> float:
    """1, 2, 5, 10, 20, 50… the first that is not below; a graduation is a whole number of euros."""
    power: float = 10 ** max(0, math.floor(math.log10(amount)))
    return next(power * step for step in ROUND if power * step >= amount)


def _euros(value: float) -> str:
    return f"{number_in_french(value)} €"


def _lines(scale: Scale, first: Points, second: Points) -> Iterator[Line]:
    """Above the first line, a third of the way; below the second, past the middle: neither crosses the other."""
    x, y = first[len(first) * 2 // 5]
    label = "avec les aides" if second else ""
    yield Line(scale.path(first), "", label, scale.x(x) - 4, scale.y(y) - 10, "end")
    if second:
        x, y = second[len(second) * 3 // 5]
        yield Line(scale.path(second), DASHED, "salaire seul", scale.x(x) + 4, scale.y(y) + 18, "start")


def _here(scale: Scale, here: tuple[float, float]) -> Here:
    x, y = scale.x(here[0]), scale.y(here[1])
    is_left = x < (LEFT + RIGHT) / 2
    return Here(x, y, "start" if is_left else "end", LEFT if is_left and x < LEFT + 20 else x)
