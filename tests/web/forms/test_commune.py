"""The commune, typed then chosen."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from mesaides.territories import search
from mesaides.web.forms.commune import SHOWN, CommuneBoxes, CommuneField, choices_context, code_of, status_of


@pytest.mark.parametrize(
    ("typed", "chosen", "expected"),
    [
        ("31000", "", "31555"),
        ("toulouse", "31555", "31555"),
        ("75014", "", "75114"),
        ("Guéret", "23096", "23096"),
    ],
)
def test_a_place_is_read(typed: str, chosen: str, expected: str) -> None:
    assert CommuneField().clean({"typed": typed, "chosen": chosen}) == expected


@pytest.mark.parametrize(
    ("typed", "chosen", "told"),
    [
        ("", "", "Écrivez le nom"),
        ("zzzzzz", "", "Aucune commune"),
        ("saint-martin", "", "Plusieurs communes"),
        ("saint-martin", "31555", "Plusieurs communes"),
    ],
)
def test_a_place_that_is_not_certain_is_asked_again(typed: str, chosen: str, told: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        CommuneField().clean({"typed": typed, "chosen": chosen})
    assert told in refusal.value.messages[0]


def test_a_stored_place_shows_by_name_and_is_chosen() -> None:
    html = CommuneBoxes().render("logement-commune", "31555", {"id": "id_c"})
    assert 'value="Toulouse"' in html
    assert 'value="31555" id="id_logement-commune-commune-1" checked' in html


def test_a_damaged_place_shows_nothing() -> None:
    assert "radio" not in CommuneBoxes().render("logement-commune", "99999", {"id": "id_c"})


def test_what_was_posted_is_read_and_shown_again() -> None:
    posted = CommuneBoxes().value_from_datadict({"c": " Lyon ", "c-code": "69123"}, {}, "c")
    assert posted == {"typed": "Lyon", "chosen": "69123"}
    assert 'value="Lyon"' in CommuneBoxes().render("c", posted, {"id": "id_c"})


def test_an_arrondissement_is_kept_by_its_own_code() -> None:
    assert code_of(search("75014")[0]) == "75114"
    assert code_of(search("31000")[0]) == "31555"


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("saint-denis", {"97411", "93066"}),  # homonyms, one overseas
        ("Saint Denis 93", {"93066"}),
        ("97400", {"97411"}),
        ("75014", {"75114"}),  # an arrondissement
        ("lyon 3e", {"69383"}),
        ("Annecy-le-Vieux", {"74010"}),  # merged into Annecy
        ("toulous", {"31555"}),  # unfinished
        ("tuolouse", {"31555"}),  # mistyped
        ("L'Hay les Roses", {"94038"}),
        ("Mamoudzou", {"97611"}),
    ],
)
def test_places_are_found_as_people_write_them(typed: str, places: set[str]) -> None:
    assert places <= {code_of(match) for match in choices_context("c", typed)["matches"]}


def test_the_only_place_found_is_chosen() -> None:
    assert choices_context("c", "97400")["chosen"] == "97411"
    assert choices_context("c", "saint-denis")["chosen"] == ""
    assert choices_context("c", "")["matches"] == []


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, "Aucune"), (1, "1 commune"), (2, "2 communes"), (SHOWN + 1, "code postal ou le département")],
)
def test_the_number_of_places_is_told(count: int, told: str) -> None:
    assert told in status_of("saint", count)
    assert status_of("", count) == ""
