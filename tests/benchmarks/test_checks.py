"""A change is always found, even for a household that some kinds do not suit."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

import pytest

from benchmarks.checks import another
from benchmarks.drawing.changes import NoOtherAnswerError
from benchmarks.households import changed
from mesaides.household.reading import read
from tests.engine.households import adult, household

EXPECTING = household(adult("1993-07-24", enceinte=True, date_accouchement_prevue="2027-03-15"))

T = TypeVar("T")


def drawing(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - des foyers d’essai, pas un secret


class Stubborn(Random):
    """Draws the first of any choice, whatever was drawn before."""

    def choice(self, seq: Sequence[T]) -> T:
        return seq[0]


def test_a_kind_whose_draws_are_all_the_same_says_so() -> None:
    sharing = EXPECTING | {"logement": EXPECTING["logement"] | {"coloc": True}}
    with pytest.raises(NoOtherAnswerError, match="coloc"):
        changed(Stubborn(1), sharing, "coloc")


def test_a_pregnancy_that_ends_takes_its_date_with_it() -> None:
    after = changed(drawing(1), EXPECTING, "grossesse")
    assert "date_accouchement_prevue" not in after["demandeur"]


@pytest.mark.parametrize("first", range(0, 100, 50))
def test_another_kind_is_drawn_then(first: int) -> None:
    for seed in range(first, first + 50):
        assert read(another(drawing(seed), EXPECTING)) != read(EXPECTING)
