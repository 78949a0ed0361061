"""A parameter of the law, and the day that it is taken on."""

from __future__ import annotations

from typing import Any

import pytest
from openfisca_core.periods import period

from mesaides.engine.taken import Taken

MARCH = period("2026-03")


@pytest.mark.parametrize(
    ("moves", "day"),
    [
        ((), "2026-03-01"),
        ((("last_year", None),), "2025-01-01"),
        ((("start", None), ("offset", ("first-of", "year"))), "2026-01-01"),
    ],
)
def test_a_parameter_is_taken_on_its_day(moves: Any, day: str) -> None:
    assert Taken((), moves).day(MARCH) == day
