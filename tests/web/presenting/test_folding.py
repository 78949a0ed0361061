"""A long list shows its beginning; nothing is lost, and one card alone is never folded."""

from __future__ import annotations

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.web.presenting.folding import SHOWN, folded
from mesaides.web.presenting.results import Card

CARDS = tuple(
    Card(benefit, catalogue().institution_of(benefit), (), (), "", ()) for benefit in catalogue().benefits[: SHOWN + 3]
)


@pytest.mark.parametrize(
    ("count", "shown"), [(0, 0), (SHOWN, SHOWN), (SHOWN + 1, SHOWN + 1), (SHOWN + 2, SHOWN), (SHOWN + 3, SHOWN)]
)
def test_only_the_end_of_a_long_list_is_folded(count: int, shown: int) -> None:
    found = folded(CARDS[:count])
    assert found.shown == CARDS[:shown]
    assert found.shown + found.rest == CARDS[:count]
