"""A range holds what every answer gives, says what is sure whatever they are, and which answer tells the most."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.model import Statut
from mesaides.simulations.ranges.range import Range, ranges_of
from mesaides.simulations.run import simulate
from tests.household.households import changed, household, read

APA, HOUSING, RSA = "allocation-personnalisee-autonomie", "aide-logement", "revenu-solidarite-active"


def ranges(data: Any) -> dict[str, Range]:
    situation = read(data)
    return {slug: one for (slug, _person), one in ranges_of(simulate(situation).rights, situation).items()}


@pytest.fixture(scope="module")
def renting() -> dict[str, Range]:
    return ranges(changed(household(), "logement.loyer", None))


@pytest.mark.parametrize("rent", [0, 150, 310, 450, 900])
def test_what_any_answer_gives_is_within_the_range(renting: dict[str, Range], rent: float) -> None:
    found = simulate(read(changed(household(), "logement.loyer", rent))).right(HOUSING)
    one = renting[HOUSING]
    assert one.low is not None
    assert one.high is not None
    assert one.low <= (found.amount or 0) <= one.high


def test_without_a_rent_nothing_is_due_and_the_answer_to_give_is_named(renting: dict[str, Range]) -> None:
    """CCH, art. L822-2: the benefit is of those who pay a rent."""
    one = renting[HOUSING]
    assert (one.opens, one.low, one.narrowing, one.is_sampled, one.is_partial) == (
        None,
        0,
        "logement.loyer",
        True,
        False,
    )


def test_the_rsa_of_who_may_have_housing_benefit_stands_between_two_amounts(renting: dict[str, Range]) -> None:
    """CASF, art. R262-9: 12 % of 651.69 € less, 78.20 €, for who has housing benefit, and only for them."""
    one = renting[RSA]
    assert one.opens is True
    assert one.high == pytest.approx(651.69, abs=0.01)
    assert one.low == pytest.approx(651.69 - 78.20, abs=0.01)


def test_only_the_rights_that_miss_an_answer_have_one() -> None:
    result = simulate(read(household()))
    missing = {right.benefit for right in result.rights if right.status is Statut.INFORMATION_MANQUANTE}
    assert set(ranges(household())) == missing
    assert RSA not in missing
