"""What exists in a territory."""

from mesaides.web.presenting.places import place_of
from mesaides.web.presenting.territory import counted, exists_in, territory
from tests.web.presenting.known import KNOWN


def slugs_by_level(kind: str, code: str) -> dict[str, list[str]]:
    told = territory(KNOWN, place_of(kind, code))
    return {title: [entry.benefit.slug for entry in entries] for title, entries in told["levels"]}


def test_a_commune_from_the_nearest_level_to_the_furthest() -> None:
    levels = slugs_by_level("commune", "35238")
    assert list(levels.items()) == [("Aides de la commune", ["bus"]), ("Aides de la région", ["permis"])]


def test_a_departement_and_a_region_hold_what_exists_in_a_part_of_them() -> None:
    expected = {"Aides de communes": ["bus"], "Aides de la région": ["permis"]}
    assert slugs_by_level("departement", "35") == slugs_by_level("region", "53") == expected
    assert slugs_by_level("departement", "59") == {"Aides d’intercommunalités": ["metro"]}
    assert slugs_by_level("commune", "97411") == {}


def test_a_region_leads_to_its_departements_with_their_counts() -> None:
    within = territory(KNOWN, place_of("region", "53"))["within"]
    assert {place.code: count for place, count in within} == {"22": 1, "29": 1, "35": 2, "56": 1}


def test_national_benefits_are_counted_and_mayotte_warned_of_those_it_rules_itself() -> None:
    told = territory(KNOWN, place_of("commune", "97611"))
    assert (told["local"], told["national"], told["unknown_in_mayotte"]) == (0, 2, 1)
    assert territory(KNOWN, place_of("commune", "35238"))["unknown_in_mayotte"] == 0


def test_a_national_benefit_exists_everywhere() -> None:
    assert exists_in(KNOWN.benefit("rsa"), place_of("region", "53"))
    assert counted(KNOWN, place_of("region", "11"))[1] == 0
