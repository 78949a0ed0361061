"""The school year: which one a month belongs to."""

from __future__ import annotations

from typing import Any

SEPTEMBER = 9


def rentree(period: Any) -> int:
    """Year in which the school year of `period` (an OpenFisca month) began."""
    return int(period.start.year if period.start.month >= SEPTEMBER else period.start.year - 1)
