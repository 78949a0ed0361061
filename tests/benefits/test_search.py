"""Benefits found by their words."""

import pytest

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Institution
from mesaides.benefits.search import matching
from tests.simulations.benefits import benefit, declarative

CAISSE = Institution(
    slug="caisse-des-essais", nom="Caisse d’Épargne solidaire", description="Une caisse.", site="https://exemple.fr"
)
HERE = {"slug": "carte", "nom": "Carte de bus", "niveau": "commune", "territoire": {"communes": ["35238"]}}
KNOWN = Catalogue(
    (
        benefit("rsa", nom="Revenu de solidarité active", sigle="RSA", themes=["minima"]),
        benefit("aah", nom="Allocation aux adultes handicapés", themes=["handicap"]),
        benefit("permis", nom="Bourse au permis", themes=["transport"]),
        declarative([{"age": {"min": 18}}], **HERE, themes=["transport"]),
    ),
    {CAISSE.slug: CAISSE},
)


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("rsa", ["rsa"]),
        ("SOLIDARITÉ", ["rsa"]),
        ("epargne", ["aah", "permis", "carte", "rsa"]),
        ("solidarite active", ["rsa"]),
        ("handicape", ["aah"]),
        ("allocations pour adulte", ["aah"]),
        ("permis", ["permis"]),
        ("transport", ["permis", "carte"]),
        ("rennes", ["carte"]),
        ("bus de rennes", ["carte"]),
        ("permis rennes", []),
        ("introuvable", []),
    ],
)
def test_every_word_counts_but_not_its_accents_nor_its_plural(text: str, slugs: list[str]) -> None:
    found = [one.slug for one in matching(KNOWN, text)]
    assert found[:1] == slugs[:1]
    assert sorted(found) == sorted(slugs)


@pytest.mark.parametrize("text", ["", "  ", "de la", "?!"])
def test_without_a_word_that_tells_something_all_are_found_by_name(text: str) -> None:
    assert [one.slug for one in matching(KNOWN, text)] == ["aah", "permis", "carte", "rsa"]
