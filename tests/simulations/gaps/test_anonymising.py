"""Nothing of a household that could tell whose it is stays in it; what the calculation is about does."""

from __future__ import annotations

from datetime import date

import pytest

from benchmarks.households import TODAY, random_household
from mesaides.household.reading import dump, read
from mesaides.simulations.gaps.anonymising import anonymised
from tests.household.households import changed, household
from tests.household.households import read as read_at


@pytest.mark.parametrize(
    ("commune", "like"),
    [("31555", "31555"), ("31149", "31555"), ("48001", "48095"), ("75112", "75056"), ("97411", "97411")],
)
def test_a_commune_is_the_largest_of_its_departement_and_zone(commune: str, like: str) -> None:
    """Colomiers, beside Toulouse, is in zone 2 as it is; Mende is the largest of Lozère, all in zone 3."""
    moved = anonymised(read_at(changed(household(), "logement.commune", commune)))
    assert moved.logement.commune == like


def test_a_birth_is_known_to_the_month_and_amounts_stay() -> None:
    moved = anonymised(read_at(changed(household(), "demandeur.date_naissance", "1990-05-31")))
    assert moved.demandeur.date_naissance == date(1990, 5, 1)
    assert moved.logement.loyer == read_at(household()).logement.loyer


@pytest.mark.parametrize("seed", range(12))
def test_what_is_kept_is_a_household_that_can_be_read_again(seed: int) -> None:
    moved = anonymised(read(random_household(seed), today=TODAY))
    assert read(dump(moved), today=moved.date) == moved
