"""What is about to leave, as its page tells it, and the address that carries it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from mesaides.handovers.consents import Consent, State
from mesaides.handovers.parcels import Item, Parcel, Told
from mesaides.handovers.partners import Partner
from mesaides.handovers.vocabulary import KINDS
from mesaides.household.reading import read
from mesaides.web.presenting.handover import Leaving, address_with, leaving_of, shared_context, written
from tests.household.households import household

PARTNER = Partner(
    "mairie", "Mairie", "Préparer.", "un an", "écrivez", "https://exemple.fr/", KINDS["situation"], "", {"a": "a"}
)


def leaving(value: Any = 450) -> Leaving:
    return Leaving(PARTNER, Parcel((Item("a", "a", "Le loyer", value, "450"),)))


def test_the_mark_changes_with_what_leaves() -> None:
    assert leaving().mark == leaving().mark
    assert leaving().mark != leaving(451).mark


def test_what_leaves_comes_from_the_answers() -> None:
    partner = Partner(
        *[*(getattr(PARTNER, name) for name in Partner.__slots__[:-1]), {"logement.loyer": "logement.loyer"}]
    )
    told = Told({"logement": {"loyer": 612}}, read(household()), lambda _traced: pytest.fail("rien n’est à calculer"))
    found = leaving_of(partner, told)
    assert [(line["told"], line["written"]) for line in found.lines] == [("612", "")]


@pytest.mark.parametrize(
    ("value", "told", "expected"),
    [
        (450, "450", ""),
        (1450, "1 450", "1450"),
        (True, "oui", "true"),
        ("31555", "Toulouse", "31555"),
        (["31000", "31555"], "Toulouse", "31000, 31555"),
        ({"a": 1}, "ce qui la fait", ""),
    ],
)
def test_a_value_is_shown_as_it_leaves_when_it_is_read_otherwise(value: Any, told: str, expected: str) -> None:
    assert written(value, told) == expected


@pytest.mark.parametrize(
    ("address", "added", "expected"),
    [
        ("https://a.fr/retour", {"b": "é"}, "https://a.fr/retour?b=%C3%A9"),
        ("https://a.fr/retour?c=1", {"b": "x&y=z"}, "https://a.fr/retour?c=1&b=x%26y%3Dz"),
        ("https://a.fr/", {"b": ["31000", "31555"]}, "https://a.fr/?b%5B%5D=31000&b%5B%5D=31555"),
    ],
)
def test_parameters_are_added_to_an_address(address: str, added: dict[str, Any], expected: str) -> None:
    assert address_with(address, added) == expected


def test_what_may_still_be_read_comes_first() -> None:
    """12:05 in universal time is 13 h 05 in Paris in November."""
    at = datetime(2026, 11, 27, 12, 5, tzinfo=UTC)
    taken, waiting = (
        Consent(name, "Mairie", "", at, at, state, []) for name, state in (("a", State.TAKEN), ("b", State.WAITING))
    )
    told = shared_context([taken, waiting])["shared"]
    assert [one["consent"].name for one in told] == ["b", "a"]
    assert (told[0]["at"], told[0]["until"]) == ("27 novembre 2026 à 13 h 05", "13 h 05")


def test_a_large_value_is_told_line_by_line() -> None:
    large = Item("demande", "demande", "Votre foyer", {"a": 1}, "", (("Le loyer", "450"), ("Le lieu", "Toulouse")))
    one = Leaving(PARTNER, Parcel((large, Item("a", "a", "Le nombre", 2, "2"))))
    assert [line["label"] for line in one.lines] == ["Le nombre"]
    assert one.large == [large]
    assert one.parcel.lines == [("Le loyer", "450"), ("Le lieu", "Toulouse"), ("Le nombre", "2")]
