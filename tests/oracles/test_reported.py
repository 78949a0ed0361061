"""What a person reports, exported, is a case that is compared like the others."""

from __future__ import annotations

import pytest

from mesaides.household.reading import dump
from mesaides.questions.journey import Journey
from mesaides.questions.situation import household_of
from mesaides.simulations.gaps.exporting import as_case
from mesaides.simulations.gaps.keeping import Gap
from mesaides.simulations.intake import receive
from tests.household.households import TODAY
from tests.oracles.comparison import compare
from tests.questions.households import SINGLE

RSA = "revenu-solidarite-active"


@pytest.mark.parametrize(("granted", "agrees"), [(573.49, True), (573.0, True), (517.17, False), (None, False)])
def test_it_agrees_to_the_euro_or_it_does_not(granted: float | None, *, agrees: bool) -> None:
    """651.69 € for one person, less 12 % for housing (CASF, art. R262-9 and R262-10): 573.49 €."""
    situation = receive(household_of(Journey(SINGLE, TODAY)), TODAY)
    gap = Gap(RSA, None, 573.49, granted, dump(situation))
    (found,) = compare(as_case(7, TODAY, gap))
    assert found.agrees is agrees, str(found)
