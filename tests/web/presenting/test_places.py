"""Places in words, and their addresses."""

from typing import Any

import pytest

from mesaides.territories import find_commune, find_departement, find_region
from mesaides.web.presenting.places import names_of, of_commune, of_departement, of_region, place_of, told_place
from tests.simulations.benefits import benefit


def test_a_place_says_where_it_is() -> None:
    assert of_commune(find_commune("76351")).where == "au Havre"
    assert of_departement(find_departement("2A")).where == "dans le département de la Corse-du-Sud (2A)"
    assert of_region(find_region("53")).where == "en région Bretagne"


def test_addresses_carry_the_code_and_the_name() -> None:
    assert of_commune(find_commune("85194")).address == "/territoires/commune/85194-les-sables-d-olonne/"


@pytest.mark.parametrize("where", [("commune", "35999"), ("departement", "20"), ("region", "00"), ("canton", "35")])
def test_there_is_no_such_place(where: tuple[str, str]) -> None:
    with pytest.raises(LookupError):
        place_of(*where)


def test_a_former_commune_is_that_of_today() -> None:
    assert place_of("commune", "75114").nom == "Paris"


@pytest.mark.parametrize(
    ("places", "told"),
    [
        (None, "Partout en France"),
        ({"regions": ["53"]}, "En région Bretagne"),
        ({"communes": ["35238", "59350"]}, "À Rennes ou à Lille"),
        (
            {"departements": ["35"], "sauf": {"communes": ["35047"]}},
            "Dans le département d’Ille-et-Vilaine (35), mais pas à Bruz",
        ),
        (
            {"communes": ["35238", "59350", "75056", "69123", "13055", "31555"]},
            "À Rennes, à Lille, à Paris, à Lyon ou dans 2 autres lieux",
        ),
        (
            {"communes": ["35238", "59350", "75056", "69123", "13055"]},
            "À Rennes, à Lille, à Paris, à Lyon ou à Marseille",
        ),
    ],
)
def test_where_a_benefit_exists(places: Any, told: str) -> None:
    assert told_place(benefit("rsa", territoire=places)) == told


def test_the_names_of_a_territory() -> None:
    given = benefit("rsa", territoire={"regions": ["53"], "epci": ["243500139"], "communes": ["59350"]})
    assert given.territoire
    assert names_of(given.territoire) == ["Bretagne", "Rennes Métropole", "Lille"]
