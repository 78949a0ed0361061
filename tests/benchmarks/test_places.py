"""The same household in several places."""

import pytest

from benchmarks.places import PLACES, household, lived, page
from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.household.reading import read


@pytest.mark.parametrize("code", PLACES)
def test_the_household_can_be_read_everywhere(code: str) -> None:
    assert read(household(code)).logement.commune == code


def test_what_is_of_elsewhere_is_not_examined_and_nothing_fails() -> None:
    found = lived("35238", 1)
    names = {benefit.slug for benefit, _told in found.local}
    assert "rennes-metropole-carte-sortir" in names
    assert "lille-parcours-permis" not in names
    assert found.offered < len(catalogue().benefits)
    assert found.statuses[Statut.ECHEC] == 0
    assert "## Rennes (Ille-et-Vilaine)" in page([found], 1)
