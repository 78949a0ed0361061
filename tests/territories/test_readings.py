"""From the strictest to the most tolerant reading: the first that finds something is kept."""

import pytest

from mesaides.territories.index import index
from mesaides.territories.query import parse
from mesaides.territories.readings import read


def found(typed: str) -> set[str]:
    entries = index().entries
    return {entries[number].name for number in read(parse(typed))}


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("97600", {"Mamoudzou", "Koungou"}),
        ("epinay seine 93", {"Épinay-sur-Seine"}),
        ("fort france", {"Fort-de-France"}),
        ("saintdenis 974", {"Saint-Denis"}),
        ("31700 toulouse", {"Toulouse", "Vieille-Toulouse"}),
        ("saint pierre martinique", {"Saint-Pierre"}),
        ("69 bordeau", {"Bordeaux"}),
        ("perpinyan", {"Perpignan"}),
        ("perpignan le vernet", {"Perpignan"}),
    ],
)
def test_each_reading_finds_what_was_meant(typed: str, names: set[str]) -> None:
    assert names <= found(typed)


def test_a_precise_question_gets_no_other_answer() -> None:
    assert found("31000 toulouse") == {"Toulouse"}
    assert found("75014") == {"Paris 14e arrondissement"}


def test_a_place_name_gives_all_that_is_there() -> None:
    """Mayotte a dix-sept communes."""
    assert len(found("mayotte")) == 17


def test_nothing_is_found_for_nothing() -> None:
    assert found("") == set()
    assert found("7") == set()
