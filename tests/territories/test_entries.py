"""What can be found: every place where somebody can live, under its names of today and of before."""

from mesaides.territories.entries import Entry, all_entries

ENTRIES = all_entries()


def named(name: str) -> list[Entry]:
    return [entry for entry in ENTRIES if entry.name == name]


def test_a_name_is_ready_to_be_compared() -> None:
    havre = named("Le Havre")[0]
    assert (havre.full, havre.block, havre.key_block) == ("le havre", "lehavre", "havre")


def test_a_place_without_postal_code_cannot_be_found() -> None:
    """Nobody can give the Kerguelen as an address."""
    assert not named("Archipel des Kerguelen")
    assert all(entry.postal_codes for entry in ENTRIES)


def test_a_city_answers_to_the_code_people_write_for_it_whole() -> None:
    assert named("Paris")[0].postal_codes == ("75000",)


def test_a_former_commune_leads_to_the_one_of_today() -> None:
    vieux = named("Annecy-le-Vieux")[0]
    assert vieux.former
    assert vieux.commune == "74010"


def test_a_commune_that_kept_its_name_is_not_also_a_former_one() -> None:
    assert [entry.former for entry in named("Annecy")] == [False]


def test_an_arrondissement_has_its_number() -> None:
    assert [entry.number for entry in named("Lyon 3e arrondissement")] == [3]


def test_the_most_populous_comes_first_and_former_names_last() -> None:
    assert ENTRIES[0].name == "Paris"
    assert not ENTRIES[0].former
    assert ENTRIES[-1].former
