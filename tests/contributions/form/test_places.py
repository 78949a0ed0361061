"""Places found by name or code, ticked, and written as the catalogue writes them."""

from __future__ import annotations

import pytest

from mesaides.contributions.form.places import items_of, name_of, places_found, places_of, plain_name, zone_of


@pytest.mark.parametrize("typed", ["", "   ", "zzzzzzzz", "../.."])
def test_what_names_no_place_finds_none(typed: str) -> None:
    assert places_found(typed) == []


@pytest.mark.parametrize("place", ["", "communes", "communes:99999", "pays:fr", "epci:1", "communes:../x", "autre"])
def test_what_is_no_place_is_never_written(place: str) -> None:
    assert name_of(place) is None
    assert zone_of([place]) == {}
    assert items_of([place]) == []


def test_a_place_is_told_with_its_sort_and_its_code() -> None:
    assert items_of(["communes:56260"])[0].label == "Vannes (commune, 56260)"


def test_a_zone_comes_back() -> None:
    zone = {"communes": ["56260"], "epci": ["243500139"], "departements": ["56"], "regions": ["53"]}
    assert zone_of(places_of(zone)) == zone


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Communauté de communes Loue-Lison", "Loue-Lison"),
        ("Communauté d’agglomération du Gard Rhodanien", "Gard Rhodanien"),
        ("Communauté urbaine Grand Besançon Métropole", "Grand Besançon"),
        ("Communauté de communes de l’Île de Ré", "Île de Ré"),
        ("Métropole de Lyon", "Lyon"),
        ("Vannes", "Vannes"),
        ("Métropole", "Métropole"),
    ],
)
def test_a_division_has_the_name_that_people_say(name: str, said: str) -> None:
    assert plain_name(name) == said
