"""What may vary for a household."""

from __future__ import annotations

import pytest

from mesaides.web.presenting.variations import VARIATIONS, asked_variation, variations_of
from tests.engine.households import HOSTED, adult, couple, employee, household, situation

OWN, PARTNER, RENT = VARIATIONS


def test_only_what_the_household_has_may_vary() -> None:
    assert list(variations_of(situation())) == [OWN, RENT]
    assert list(variations_of(situation(couple(adult(), adult(), logement=HOSTED)))) == [OWN, PARTNER]


@pytest.mark.parametrize(
    ("asked", "found"), [("loyer", RENT), ("", OWN), ("autre", OWN), ("salaire-conjoint", OWN), ("salaire", OWN)]
)
def test_what_an_address_names_without_sense_is_the_wage(asked: str, found: object) -> None:
    assert asked_variation(situation(), asked) is found


def test_each_one_reads_and_changes_its_own_amount() -> None:
    base = situation(couple(employee(1000), employee(2000)))
    for one, here in ((OWN, 1000), (PARTNER, 2000), (RENT, 450)):
        assert one.here(base) == here
        assert one.here(one.change(base, 777.0)) == 777.0
        assert one.values(base)[0] == 0
        assert one.values(base)[-1] > here


def test_a_household_without_rent_keeps_a_curve_of_rents() -> None:
    assert RENT.values(situation(household(logement=HOSTED)))[-1] == 1200
