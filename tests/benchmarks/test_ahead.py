"""The bench of the months to come: its bar stands against OpenFisca as it is published."""

from __future__ import annotations

from benchmarks.ahead import figures
from benchmarks.native import HELPED, PUBLISHED


def test_the_ratio_is_that_of_each_household_and_has_a_bar_against_the_published_model() -> None:
    """4 / 4 = 1, 3 / 2 = 1.5 and 8 / 4 = 2: the middle is 1.5."""
    found = {figure.name: figure for figure in figures([4, 3, 8], {PUBLISHED: [4, 2, 4], HELPED: [1, 1, 1]}, 5)}
    published = found["les mois / un foyer, OpenFisca tel que publié, p50"]
    assert (published.value, published.under) == (1.5, 2)
    assert found["les mois / un foyer, OpenFisca aidé, p50"].under is None
    assert found["apprendre la loi des mois, une fois"].value == 5000
