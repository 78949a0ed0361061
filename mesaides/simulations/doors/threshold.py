"""The whole number nearest to where one stands at which something opens, found a few numbers at a time."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

STEPS = 16
"""Numbers tried together."""

OpensAt = Callable[[Sequence[int]], Sequence[bool]]


def nearest_open(start: float, end: int, opens_at: OpensAt) -> int | None:
    """From `start`, where it is closed, on the way to `end`: a number where it opens while the one before is closed.

    `None` when it is closed at each of the first steps. An opening narrower than a step may be passed over:
    nothing is then told, or the next one, never a number where it is closed.
    """
    found = _first_open(start, end, opens_at)
    while found is not None and abs(found[0] - found[1]) > 1:
        near, far = found
        closer = far + (1 if far < near else -1)
        found = _first_open(near, closer, opens_at) or (closer, far)
    return None if found is None else found[1]


def _first_open(near: float, end: int, opens_at: OpensAt) -> tuple[float, int] | None:
    """The last step that is closed and the first that is open, `near` being closed; `None` when all are."""
    points = steps(near, end)
    flags = list(opens_at(points))
    if True not in flags:
        return None
    rank = flags.index(True)
    return (points[rank - 1] if rank else near), points[rank]


def steps(near: float, end: int) -> list[int]:
    """Whole numbers regularly spread from `near`, left out, to `end`, included."""
    way = -1 if end < near else 1
    first = math.ceil(near) - 1 if way < 0 else math.floor(near) + 1
    step = max(1, math.ceil(((end - first) * way + 1) / STEPS))
    points = list(range(first + way * (step - 1), end + way, way * step))
    return points if points and points[-1] == end else [*points, end]
