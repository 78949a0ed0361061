"""What was typed is taken apart without looking anything up."""

import pytest

from mesaides.territories.query import Query, around, parse, towards_places

PARSED = {
    "Toulouse": Query(("toulouse",)),
    "31000 Toulouse": Query(("toulouse",), hint="31000"),
    "Toulouse 31": Query(("toulouse",), hint="31"),
    "Toulouse (31)": Query(("toulouse",), hint="31"),
    "31": Query(hint="31"),
    "31 000": Query(hint="31000"),
    "75 014 Paris": Query(("paris",), hint="75014"),
    "ajaccio 2A": Query(("ajaccio",), hint="2a"),
    "Lyon 3e": Query(("lyon",), number=3),
    "Lyon 3ème": Query(("lyon",), number=3),
    "Paris 1er": Query(("paris",), number=1),
    "Paris 2nd": Query(("paris",), number=2),
    "Paris 14": Query(("paris",), hint="14"),
    "Marseille 13e arrondissement": Query(("marseille",), number=13),
    "paris 14 arr": Query(("paris",), number=14),
    "arr": Query(("arr",)),
    "33000 Bordeaux Cedex 9": Query(("bordeaux",), hint="33000"),
    "": Query(),
    "7": Query(number=7),
    "310000": Query(("310000",)),
}


@pytest.mark.parametrize(("typed", "query"), PARSED.items())
def test_words_codes_and_numbers_are_told_apart(typed: str, query: Query) -> None:
    assert parse(typed) == query


@pytest.mark.parametrize(
    ("typed", "name", "departements"),
    [
        ("valence drome", "valence", {"26"}),
        ("saint denis la réunion", "saint denis", {"974"}),
        ("saint denis de la reunion", "saint denis", {"974"}),
        ("bastia en haute corse", "bastia", {"2B"}),
        ("ajaccio corse", "ajaccio", {"2A", "2B"}),
        ("papeete polynésie française", "papeete", {"987"}),
        ("mayotte", "", {"976"}),
    ],
)
def test_the_end_of_a_name_may_be_a_place(typed: str, name: str, departements: set[str]) -> None:
    query = towards_places(parse(typed))
    assert query is not None
    assert (query.name, query.departements) == (name, departements)


def test_most_names_end_with_no_place() -> None:
    assert towards_places(parse("saint tropez")) is None


@pytest.mark.parametrize(("hint", "wider"), [("31700", "31"), ("97400", "974"), ("", ""), ("2a", "2a")])
def test_a_postal_code_widens_to_its_departement(hint: str, wider: str) -> None:
    assert around(Query(("lieu",), hint=hint)).hint == wider
