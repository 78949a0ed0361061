"""Communes in templates."""

from mesaides.territories import search
from mesaides.web.templatetags.places import beside, code


def test_the_code_of_a_choice() -> None:
    assert code(search("75014")[0]) == "75114"


def test_a_whole_city_is_told_from_its_first_arrondissement() -> None:
    assert beside(search("Paris")[0]) == "tous les arrondissements"
    assert beside(search("75001")[0]) == "75001"
    assert beside(search("31000")[0]) == "31000"
