"""From values to places in a drawing, and round graduations."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

LEFT, RIGHT, TOP, BOTTOM = 56, 348, 30, 184
"""Where the axes stand: room on the left for « 4 500 € », on top for « vous êtes ici »."""

ROUND = (1, 2, 5, 10)
Y_MARKS = 3

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Scale:
    """From values to places in the drawing."""

    least_x: float
    most_x: float
    most_y: float

    def x(self, value: float) -> int:
        return round(LEFT + (RIGHT - LEFT) * (value - self.least_x) / (self.most_x - self.least_x))

    def y(self, value: float) -> int:
        return round(BOTTOM - (BOTTOM - TOP) * value / self.most_y)

    def path(self, points: Points) -> str:
        """« M50 184L54 180 »."""
        return "M" + "L".join(f"{self.x(x)} {self.y(y)}" for x, y in points)


def graduations(least: float, most: float, about: int, step: float | None = None) -> list[float]:
    """Round amounts between two others, about that many when their step is not told."""
    step = step or _round_above((most - least) / about)
    return [step * rank for rank in range(math.ceil(least / step), math.floor(most / step + 1e-9) + 1)]


def top_of(points: Points) -> float:
    """A round amount above every point."""
    highest = max((y for _, y in points), default=0.0)
    step = _round_above((highest or 1) / Y_MARKS)
    return step * math.ceil((highest or 1) / step)


def _round_above(amount: float) -> float:
    """1, 2, 5, 10, 20, 50… the first that is not below; a graduation is a whole number of euros."""
    power: float = 10 ** max(0, math.floor(math.log10(amount)))
    return next(power * step for step in ROUND if power * step >= amount)
