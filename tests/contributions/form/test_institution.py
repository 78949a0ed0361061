"""An institution is found in the catalogue, among the territories, or proposed."""

from __future__ import annotations

import pytest

from mesaides.contributions.form.institution import InstitutionPage, found_items, institution_of, typed_institution


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Rennes Métropole", "catalogue:metropole-rennes"),
        ("Vannes", "communes:56260"),
        ("56260", "communes:56260"),
        ("243500139", "epci:243500139"),
        ("Morbihan", "departements:56"),
        ("Bretagne", "regions:53"),
    ],
)
def test_it_is_found_by_its_name_or_its_number(typed: str, value: str) -> None:
    assert value in {item.value for item in found_items(typed, "")}


def test_what_was_chosen_stays_offered() -> None:
    assert "catalogue:caf" in {item.value for item in found_items("", "catalogue:caf")}
    assert InstitutionPage({"institution": ["communes:56260"]}).given["institution"] == "communes:56260"


def test_a_place_whose_institution_is_known_takes_it() -> None:
    assert institution_of({"institution": "communes:2A004"}) == ("ville-ajaccio", None)


def test_a_new_one_has_its_file() -> None:
    given = {"institution": "communes:56260", "institution_site": "https://exemple.fr/"}
    slug, file = institution_of(given)
    assert (slug, file) == (
        "ville-vannes",
        {"nom": "Ville de Vannes", "description": "", "site": "https://exemple.fr/"},
    )
    assert institution_of({"institution": "autre", "institution_nom": "Régie d’essai"})[0] == "regie-d-essai"
    assert institution_of({}) == ("", None)


def test_one_of_the_catalogue_is_chosen_by_its_answers() -> None:
    page = InstitutionPage(typed_institution("caf", "national"))
    assert institution_of(page.given) == ("caf", None)
    assert not page.errors
