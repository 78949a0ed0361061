"""Communes in templates."""

from mesaides.territories import search
from mesaides.web.templatetags.places import beside, code, query, typed_again


def test_the_code_of_a_choice() -> None:
    assert code(search("75014")[0]) == "75114"


def test_a_whole_city_is_told_from_its_first_arrondissement() -> None:
    assert beside(search("Paris")[0]) == "tous les arrondissements"
    assert beside(search("75001")[0]) == "75001"
    assert beside(search("31000")[0]) == "31000"


def test_what_is_typed_again_means_the_same_place() -> None:
    for match in (*search("saint-denis"), *search("paris 14"), *search("hellemmes")):
        assert search(typed_again(match))[0].commune == match.commune


def test_only_what_is_asked_is_in_an_address() -> None:
    assert query(q="permis B", theme="") == "q=permis+B"
