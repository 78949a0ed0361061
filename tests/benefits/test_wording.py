"""A text of the site has its place, fits in it, and keeps what the site puts in it; all are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from mesaides.benefits.catalogue import catalogue, read_wording
from mesaides.benefits.document import Place
from mesaides.benefits.wording import SPOTS, UnknownWordingError, Wording, misplaced
from tests.benefits.files import faults_of, write_catalogue


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


def test_one_that_is_missing_is_told_at_its_own_file() -> None:
    (fault,) = misplaced(_all_but("accueil-titre"))
    assert fault.file == "catalogue/textes/accueil-titre.yaml"
    assert "Il manque le texte « accueil-titre »" in fault.message


def test_a_catalogue_without_any_text_is_refused(tmp_path: Path) -> None:
    """Its home page could not be shown."""
    folder = write_catalogue(tmp_path)
    for file in (folder / "textes").iterdir():
        file.unlink()
    (fault,) = faults_of(folder)
    assert (fault.file, fault.message) == ("catalogue/textes", "Il manque tous les textes du site.")


def test_a_text_that_is_far_too_long_is_not_said_to_be_missing(tmp_path: Path) -> None:
    folder = write_catalogue(tmp_path)
    (folder / "textes" / "accueil-titre.yaml").write_text(f"nom: Un texte\ntexte: {'x' * 401}\n", "utf-8")
    (fault,) = faults_of(folder)
    assert (fault.file, fault.field) == ("catalogue/textes/accueil-titre.yaml", "texte")
    assert "manque" not in fault.message


def test_each_place_has_its_text_and_its_name() -> None:
    assert catalogue().textes.keys() == SPOTS.keys()


def test_a_text_that_is_not_of_the_site_is_told() -> None:
    with pytest.raises(UnknownWordingError, match="accueil-titres"):
        catalogue().texte("accueil-titres")
