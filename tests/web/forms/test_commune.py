"""The commune, typed then chosen."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from mesaides.territories import search
from mesaides.web.forms.commune import CommuneBoxes, CommuneField, code_of


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
    assert 'value="31555" id="commune-1" checked' in html


def test_a_damaged_place_shows_nothing() -> None:
    assert "radio" not in CommuneBoxes().render("logement-commune", "99999", {"id": "id_c"})


def test_what_was_posted_is_read_and_shown_again() -> None:
    posted = CommuneBoxes().value_from_datadict({"c": " Lyon ", "c-code": "69123"}, {}, "c")
    assert posted == {"typed": "Lyon", "chosen": "69123"}
    assert 'value="Lyon"' in CommuneBoxes().render("c", posted, {"id": "id_c"})


def test_an_arrondissement_is_kept_by_its_own_code() -> None:
    assert code_of(search("75014")[0]) == "75114"
    assert code_of(search("31000")[0]) == "31555"
