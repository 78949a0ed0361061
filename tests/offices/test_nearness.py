"""The nearest offices first."""

from mesaides.benefits.choices import Accueil
from mesaides.offices.model import Office
from mesaides.offices.nearness import codes_of, nearest_first
from mesaides.territories import find_commune

BY_NEARNESS = {
    "31555": "Toulouse",
    "31069": "Blagnac, dans la même métropole",
    "31395": "Muret, dans le même département",
    "75056": "Paris",
    "": "on ne sait où",
}


def test_of_the_commune_then_around_it_then_by_name() -> None:
    offices = [Office(Accueil.CAF, "Caf", commune=code) for code in reversed(BY_NEARNESS)]
    found = nearest_first([*offices, Office(Accueil.CAF, "Annexe", commune="31555")], find_commune("31555"))
    assert [office.commune for office in found] == ["31555", *BY_NEARNESS]
    assert found[0].name == "Annexe"


def test_an_arrondissement_comes_before_its_city_and_the_city_before_its_other_arrondissements() -> None:
    offices = [Office(Accueil.MAIRIE, "Mairie", commune=code) for code in ("92050", "75101", "75056", "75111")]
    found = nearest_first(offices, find_commune("75111"))
    assert [office.commune for office in found] == ["75111", "75056", "75101", "92050"]


def test_the_codes_of_a_place() -> None:
    assert codes_of(find_commune("75111")) == ("75111", "75056")
    assert codes_of(find_commune("31555")) == ("31555",)
