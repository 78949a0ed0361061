"""A small catalogue on disk, and aids to publish over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mesaides.benefits.catalogue import replace_by
from tests.benefits.files import BENEFIT, DECLARATIVE, spoilt, write_catalogue

CARTE = "catalogue/aides/national/carte.yaml"
NEW = spoilt("Carte d’essai", "Bourse d’essai", DECLARATIVE)
RENAMED = spoilt("Carte d’essai", "Carte des tests", DECLARATIVE)
BAD = spoilt("pour: adulte", "pour: adultes", NEW)
TOWN = "nom: Ville d’essai\ndescription: Une ville imaginaire, pour les tests.\nsite: https://ville.fr\n"
OF_TOWN = spoilt("institution: caisse-des-essais", "institution: ville-essai", NEW)


@pytest.fixture
def small_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Two aids: « prime », that the engine computes, and « carte », that its conditions decide."""
    folder = write_catalogue(tmp_path / "catalogue", prime=BENEFIT, carte=DECLARATIVE)
    monkeypatch.setattr("mesaides.benefits.catalogue.FOLDER", folder)
    replace_by(None)
    yield folder
    monkeypatch.undo()
    replace_by(None)
