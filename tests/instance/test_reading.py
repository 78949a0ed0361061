"""A settings file is read whole, or its faults are told with their line and the mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from mesaides.instance.reading import InstanceError, read
from tests.instance.files import SMALL, written


def told(folder: Path, text: str) -> str:
    with pytest.raises(InstanceError) as caught:
        read(written(folder, text))
    return str(caught.value).replace("\u00a0", " ").replace("\u202f", " ")


def test_a_sound_file_is_read(tmp_path: Path) -> None:
    made = read(written(tmp_path))
    assert made.nom == "Aides de Ville"
    assert made.logo is not None
    assert made.logo.picture.width == 96
    assert made.sites == ["https://mairie.exemple.fr"]


@pytest.mark.parametrize(
    ("good", "bad", "line", "message"),
    [
        ("nom:", "nmo:", 1, "écrivez « nom »."),
        ('"#1f5f4a"', "#1f5f4a", 3, "n’est pas un texte"),
        ('"#1f5f4a"', '"#ffff00"', 2, "ne se lit pas sur le fond"),
        ("ville.svg", "../ville.svg", 6, "« ../ville.svg » n’a pas la forme attendue."),
        ("ville.svg", "mairie.svg", 5, "mairie.svg n’existe pas"),
        ("35238", "35000", 9, "35000 est un code postal"),
        ("35238", "35999", 9, "Aucune commune"),
        ("  mairie:", "  site:", 1, "Aucun partenaire ne peut s’appeler « site »."),
        ("https://mairie.exemple.fr", "mairie.exemple.fr", 13, "n’a pas la forme attendue"),
        ("    couleurs:", "    coleurs:", 14, "écrivez « couleurs »."),
        ("nom: Aides de Ville", "nom: Aides de Ville\nlangues: [en]", 2, "choisissez parmi : fr."),
        ("nom: Aides de Ville", 'nom: Aides de Ville\ncommune: "31555"', 1, "Toulouse n’est pas dans le territoire."),
        ("nom: Aides de Ville", "nom: Aides de Ville\ncontact: {nom: Accueil}", 2, "ne dit pas comment vous joindre"),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, good: str, bad: str, line: int, message: str) -> None:
    said = told(tmp_path, SMALL.replace(good, bad, 1))
    assert f"ligne {line}" in said
    assert message in said
    assert "À faire" in said


def test_what_is_no_file_or_no_yaml_is_told(tmp_path: Path) -> None:
    with pytest.raises(InstanceError, match=r"absent\.yaml ne se lit pas"):
        read(tmp_path / "absent.yaml")
    assert "n’est pas une suite de champs" in told(tmp_path, "- a")
    (tmp_path / "latin.yaml").write_bytes("nom: Évry".encode("latin-1"))
    with pytest.raises(InstanceError, match="UTF-8"):
        read(tmp_path / "latin.yaml")
