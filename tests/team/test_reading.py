"""A proposed aid is read as the catalogue reads its files, and compared with what is published."""

from __future__ import annotations

import pytest

from mesaides.benefits.choices import Niveau
from mesaides.team.reading import UnreadableContributionError, niveau_of, proposed, published, with_institution
from tests.team.proposals import SLUG, file_of, hostile, sent

pytestmark = pytest.mark.django_db


def test_a_correction_is_compared_with_what_it_corrects() -> None:
    one = sent()
    assert published(one) == file_of()
    assert (proposed(one).slug, proposed(one).niveau) == (SLUG, Niveau.COMMUNE)
    assert published(sent(slug="neuve", corrects="")) == ""


@pytest.mark.parametrize(
    ("told", "level"), [(["region"], "region"), ("epci", "epci"), (["../.."], "commune"), ([], "commune")]
)
def test_the_level_of_a_new_aid_is_the_one_that_was_chosen(told: object, level: str) -> None:
    assert niveau_of(sent(slug="neuve", corrects="", answers={"niveau": told})) == level


@pytest.mark.parametrize("file", ["", "nom: [", "nom: Aide\n"])
def test_what_cannot_be_read_says_why(file: str) -> None:
    with pytest.raises(UnreadableContributionError):
        proposed(sent(file=file))
    with pytest.raises(UnreadableContributionError):
        proposed(hostile())


def test_an_institution_that_is_not_known_yet_stands_in_by_its_slug() -> None:
    known = proposed(sent())
    new = proposed(sent(file=file_of().replace("institution: ville-ajaccio", "institution: ville-neuve")))
    assert with_institution(known).institution_of(known).nom == "Ville d’Ajaccio"
    assert with_institution(new).institution_of(new).nom == "ville-neuve"
