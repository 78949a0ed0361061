"""The search among all benefits."""

from typing import Any

import pytest

from mesaides.web.presenting.finding import asked, finding
from tests.web.presenting.known import KNOWN


def found(**given: str) -> set[str]:
    """The slugs that the page shows, whether they are ranked or by theme."""
    shown: Any = finding(KNOWN, given)
    entries = [*shown["ranked"], *(entry for _title, entries in shown["themes"] for entry in entries)]
    assert len(entries) == shown["count"]
    return {entry.benefit.slug for entry in entries}


@pytest.mark.parametrize(
    ("given", "slugs"),
    [
        ({}, {"bus", "metro", "permis", "rsa", "aah"}),
        ({"q": "carte"}, {"bus", "metro"}),
        ({"commune": "Rennes"}, {"bus", "permis", "rsa", "aah"}),
        ({"commune": "35000", "niveau": "region"}, {"permis"}),
        ({"theme": "transport", "commune": "lille"}, {"metro"}),
        ({"institution": "ville"}, {"bus"}),
        ({"theme": "inconnu", "niveau": "canton", "institution": "personne"}, {"bus", "metro", "permis", "rsa", "aah"}),
        ({"commune": "Zzzzzz"}, set()),
        ({"q": "carte", "commune": "Zzzzzz"}, set()),
    ],
)
def test_each_choice_narrows_the_search(given: dict[str, str], slugs: set[str]) -> None:
    assert found(**given) == slugs


def test_the_place_that_was_understood_is_told_with_its_namesakes() -> None:
    shown = finding(KNOWN, {"commune": "saint-denis"})
    assert shown["place"].nom == "Saint-Denis"
    assert len({shown["departement"].code, *(match.commune.departement.code for match in shown["others"])}) > 1


def test_institutions_without_a_benefit_are_not_offered() -> None:
    assert [one.slug for one in finding(KNOWN, {})["choices"]["institutions"]] == ["caisse-des-essais", "ville"]


def test_what_is_typed_is_cut_to_a_reasonable_length() -> None:
    assert len(asked(KNOWN, {"q": "a" * 5_000}).text) == 100
