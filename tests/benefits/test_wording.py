"""A text of the site has its place, fits in it, and keeps what the site puts in it; all are there, or none."""

from __future__ import annotations

import pytest

from mesaides.benefits.catalogue import catalogue, read_wording
from mesaides.benefits.document import Place
from mesaides.benefits.wording import SPOTS, UnknownWordingError, Wording, misplaced
from tests.contributions.published import small_catalogue

__all__ = ["small_catalogue"]


def _read(slug: str, text: str) -> tuple[Place, Wording]:
    file = f"nom: Un texte\ntexte: {text}\n"
    return Place(f"catalogue/textes/{slug}.yaml", file), read_wording(file, slug)


def _all_but(slug: str) -> list[tuple[Place, Wording]]:
    others = [one for one in SPOTS if one != slug]
    return [_read(one, f'"Bonjour {" ".join(f"{{{word}}}" for word in SPOTS[one].words)}"') for one in others]


@pytest.mark.parametrize(
    ("slug", "text", "says"),
    [
        ("accueil-titre", "Bonjour !", ""),
        ("accueil-annonce", '""', ""),
        ("accueil-titre", '""', "vide"),
        ("accueil-titre", "x" * 81, "81 signes"),
        ("accueil-titre", '"\\u200B"', "ne se voit pas"),
        ("accueil-titre", '"Vos \\u202Eaides"', "ne se voit pas"),
        ("accueil-titre", '"Vos\\0 aides"', "ne se voit pas"),
        ("accueil-phrase", "Parmi nos aides.", "« {nombre} » manque"),
        ("accueil-titre", '"Bonjour {nombre}"', "accolade"),
        ("accueil-titres", "Bonjour", "n’est pas un texte du site"),
    ],
)
def test_what_is_said_of_a_text(slug: str, text: str, says: str) -> None:
    faults = list(misplaced([_read(slug, text), *_all_but(slug)]))
    assert len(faults) == bool(says)
    assert all(says in fault.message and fault.field == "texte" for fault in faults)


def test_all_are_there_or_none() -> None:
    assert list(misplaced([])) == []
    (fault,) = misplaced(_all_but("accueil-titre"))
    assert "accueil-titre" in fault.message


def test_each_place_has_its_text_and_its_name() -> None:
    assert catalogue().textes.keys() == SPOTS.keys()


@pytest.mark.usefixtures("small_catalogue")
def test_a_text_that_is_missing_is_told() -> None:
    with pytest.raises(UnknownWordingError, match="accueil-titre"):
        catalogue().texte("accueil-titre")
