"""A change is always found, even for a household that some kinds do not suit."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.checks import another
from benchmarks.drawing.changes import NoOtherAnswerError
from benchmarks.households import changed
from mesaides.household.reading import read
from tests.engine.households import adult, household

EXPECTING = household(adult("1993-07-24", enceinte=True, date_accouchement_prevue="2027-03-15"))
"""Nobody who tells when a child is due can say that none is expected."""


def drawing(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - des foyers d’essai, pas un secret


def test_one_kind_may_not_suit_a_household() -> None:
    with pytest.raises(NoOtherAnswerError):
        changed(drawing(1), EXPECTING, "grossesse")


@pytest.mark.parametrize("first", range(0, 100, 50))
def test_another_kind_is_drawn_then(first: int) -> None:
    for seed in range(first, first + 50):
        assert read(another(drawing(seed), EXPECTING)) != read(EXPECTING)
