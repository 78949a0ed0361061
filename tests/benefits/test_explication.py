"""The story of an amount is a closed vocabulary; what it cannot be is refused with file, line and mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from mesaides.benefits.catalogue import load
from tests.benefits.files import faults_of, line_of, write_catalogue

SOUND = """\
etapes:
  - libelle: montant de base
    role: plus
    valeur: [rsa_socle]
  - libelle: revenus {trimestre}
    role: moins
    valeur: [rsa_base_ressources * 12, "rsa:forfait.taux"]
    si: {en_couple: [false]}
sources:
  - titre: Code des essais, article 3
verifie_le: 2026-11-27
"""

MISTAKES = {
    "un rôle": ("role: moins", "role: mions", "    role: mions", "etapes.1.role", "« moins »"),
    "une période": ("{trimestre}", "{trimestres}", "  - libelle: revenus", "etapes.1.libelle", "« {trimestre} »"),
    "un produit": ("ressources * 12", "ressources / 12", "    valeur: [rsa_b", "etapes.1.valeur.0", "« * »"),
    "un champ": ("    si:", "    sii:", "    sii:", "etapes.1.sii", "« si »"),
}


def written(folder: Path, text: str, name: str = "prime-essai") -> Path:
    write_catalogue(folder)
    (folder / "explications").mkdir()
    (folder / "explications" / f"{name}.yaml").write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_with_its_line_and_its_mend(mistake: str, tmp_path: Path) -> None:
    old, new, at, field, mend = MISTAKES[mistake]
    text = SOUND.replace(old, new, 1)
    (fault,) = faults_of(written(tmp_path, text))
    assert (fault.file, fault.field) == ("catalogue/explications/prime-essai.yaml", field)
    assert fault.line == line_of(text, at)
    assert mend in fault.mend


def test_the_name_of_the_file_is_that_of_a_computed_benefit(tmp_path: Path) -> None:
    (fault,) = faults_of(written(tmp_path, SOUND, "prime-essais"))
    assert "n’est pas une aide calculée" in fault.message
    assert "« prime-essai »" in fault.mend


def test_the_catalogue_gives_the_story_of_a_benefit(tmp_path: Path) -> None:
    story = load(written(tmp_path, SOUND)).explications["prime-essai"]
    assert [step.valeur for step in story.etapes] == [
        ("rsa_socle",),
        ("rsa_base_ressources * 12", "rsa:forfait.taux"),
    ]
    assert story.mois == (0,)
    assert dict(story.etapes[1].si) == {"en_couple": (False,)}
