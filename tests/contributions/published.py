"""A small catalogue on disk, and aids to publish over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import timezone

from mesaides.benefits.catalogue import replace_by
from mesaides.contributions.editions import last_version
from mesaides.contributions.layers import digest
from mesaides.contributions.models import Publication
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


def stored(slug: str, text: str, folder: str = "aides/national", base: str = "") -> None:
    """A publication that this version of the code did not check."""
    Publication.objects.create(
        id=last_version() + 1,
        folder=folder,
        slug=slug,
        text=text,
        base=base,
        digest=digest(slug, text),
        who="anne",
        at=timezone.now(),
    )
