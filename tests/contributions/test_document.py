"""What is typed becomes a document, and a file of the catalogue gives back what would be typed to get it."""

from __future__ import annotations

import pytest

from mesaides.benefits.catalogue import catalogue, source_text
from mesaides.benefits.document import parse
from mesaides.contributions.document import beyond, drafted, former_of, prefilled
from tests.contributions.typed import answers

SAMPLE = [benefit.slug for benefit in catalogue().benefits if benefit.is_declarative][::20]


def test_what_is_typed_becomes_the_file() -> None:
    draft = drafted(answers())
    assert (draft.slug, draft.niveau) == ("vannes-bourse-d-essai-au-permis", "commune")
    assert draft.document["territoire"] == {"communes": ["56260"]}
    assert draft.document["conditions"] == [
        {"age": {"min": 18, "max": 25}},
        {"quotient_familial_impot": {"max": 900.0}},
    ]
    assert draft.document["montant"] == {"genre": "unique", "valeur": 400.0}
    assert draft.document["demarches"][0]["canal"] == "en_ligne"
    assert draft.institution == {
        "nom": "Ville d’essai",
        "description": "La ville aide ses habitants.",
        "site": "https://exemple.fr/",
    }


@pytest.mark.parametrize("slug", SAMPLE)
def test_a_file_comes_back_as_it_was(slug: str) -> None:
    benefit = catalogue().benefit(slug)
    typed = prefilled(source_text(benefit), benefit.niveau)
    draft = drafted(typed, corrects=slug)
    former = parse(slug, source_text(benefit)).value
    kept = former.keys() - {"exemples", "verifie_le"}  # made again, and checked again today
    assert {key: draft.document.get(key) for key in kept} == {key: former[key] for key in kept}
    assert draft.slug == slug
    assert former_of(typed) == former


def test_what_the_form_cannot_say_is_told() -> None:
    benefit = catalogue().benefit("aix-marseille-provence-transports-gratuits")
    assert beyond(prefilled(source_text(benefit), benefit.niveau)) == ["conditions"]
    assert beyond(answers()) == []


@pytest.mark.parametrize("name", ["../../../etc/passwd", "a/b", "<script>alert(1)</script>", "%2e%2e%2f", "\u202e" * 9])
def test_no_path_is_ever_a_slug(name: str) -> None:
    slug = drafted(answers(nom=name)).slug
    assert slug.replace("-", "").isalnum()
    assert slug.islower()
    assert slug.isascii()


def test_a_long_name_is_cut_between_two_words() -> None:
    name = "Transport à la demande des personnes âgées ou handicapées et des personnes en recherche d’emploi"
    assert drafted(answers(nom=name)).slug == (
        "vannes-transport-a-la-demande-des-personnes-agees-ou-handicapees-et-des"
    )


def test_one_long_word_is_cut_rather_than_lost() -> None:
    assert drafted(answers(nom="a" * 90, niveau="national")).slug == "a" * 80


def test_the_sort_of_a_division_is_not_in_the_name_of_the_file() -> None:
    typed = answers(institution="epci:200034692", nom="Transport à la demande du Gard rhodanien")
    assert drafted(typed).slug == "transport-a-la-demande-du-gard-rhodanien"


def test_nothing_typed_makes_nothing() -> None:
    draft = drafted({})
    assert (draft.slug, draft.niveau, draft.institution) == ("", "", None)
    assert set(draft.document) == {"verifie_le"}
