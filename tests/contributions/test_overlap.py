"""Aids that may be the same are shown; the others are not."""

from __future__ import annotations

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.contributions.overlap import overlapping


@pytest.mark.parametrize(
    ("nom", "expected"),
    [("Bourse au permis de conduire", ["ajaccio-bourse-permis"]), ("Carte de cantine", []), ("Aide de la ville", [])],
)
def test_those_of_the_same_institution_with_a_close_name(nom: str, expected: list[str]) -> None:
    new = catalogue().benefit("ajaccio-bourse-permis").model_copy(update={"slug": "nouvelle", "nom": nom})
    assert [one.slug for one in overlapping(new, catalogue())] == expected


def test_an_aid_is_not_close_to_itself() -> None:
    benefit = catalogue().benefit("ajaccio-bourse-permis")
    assert benefit not in overlapping(benefit, catalogue())
