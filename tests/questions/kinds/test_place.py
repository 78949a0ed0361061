"""A commune: stored by its code, written as the commune the law knows."""

import pytest

from mesaides.questions.asked import Asked
from mesaides.questions.kinds import Place
from tests.questions.households import TODAY

ASKED = Asked({}, TODAY)


@pytest.mark.parametrize("answer", ["31555", "75114", "2A004", "97411"])
def test_communes_and_arrondissements_are_possible(answer: str) -> None:
    assert Place().fault(answer, ASKED) is None


@pytest.mark.parametrize("answer", [None, "", "99999", "31000", 31555])
def test_anything_else_is_not(answer: object) -> None:
    assert Place().fault(answer, ASKED)


def test_an_arrondissement_is_told_by_its_name_and_written_as_its_commune() -> None:
    """An arrondissement is not a commune: the law reads 75056 (Paris)."""
    assert "14" in Place().told("75114", ASKED)
    assert list(Place().writes("logement.commune", "75114", ASKED)) == [("logement.commune", "75056")]


def test_a_commune_is_told_with_its_departement() -> None:
    assert Place().told("31555", ASKED) == "Toulouse (Haute-Garonne)"
