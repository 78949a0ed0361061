"""Communes in templates."""

from mesaides.territories import search
from mesaides.web.templatetags.places import code


def test_the_code_of_a_choice() -> None:
    assert code(search("75014")[0]) == "75114"
