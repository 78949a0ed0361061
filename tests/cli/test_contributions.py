"""« mes-aides contributions »: the queue, the patches, the layout."""

from pathlib import Path

import pytest
from django.utils import timezone

from mesaides.contributions.models import State
from mesaides.contributions.publication import publish
from tests.cli.terminal import run
from tests.contributions.published import NEW, small_catalogue
from tests.contributions.written import contribution

__all__ = ["small_catalogue"]


@pytest.mark.django_db
def test_the_queue_is_what_was_sent_the_oldest_first() -> None:
    assert run("contributions").said == "Aucune contribution n’attend de relecture.\n"
    contribution(slug="brouillon")
    sent = contribution(slug="bourse-essai", corrects="bourse-essai", state=State.ENVOYEE, sent_at=timezone.now())
    (line,) = run("contributions").said.splitlines()
    assert line.startswith(f"{sent.pk}  ")
    assert line.endswith("  bourse-essai  (correction)")


@pytest.mark.django_db
@pytest.mark.usefixtures("small_catalogue")
def test_patches_are_written_in_a_folder_once(tmp_path: Path) -> None:
    folder = tmp_path / "patches"
    assert run("contributions", "exporter", str(folder)).said == "Fichiers écrits : 0\n"
    publish("bourse", NEW, "anne")
    assert run("contributions", "exporter", str(folder)).said.startswith("Fichiers écrits : 1\nDans le dépôt : git am ")
    assert [file.name for file in folder.iterdir()] == ["0001-bourse.patch"]
    again = run("contributions", "exporter", str(folder))
    assert (again.code, "contient déjà" in again.errors) == (2, True)


def test_a_file_is_put_in_its_form(tmp_path: Path) -> None:
    file = tmp_path / "ville.yaml"
    file.write_text("site: https://exemple.fr/\nnom: 'Ville'\n", "utf-8")
    assert run("contributions", "mettre-en-forme", str(file)).said == "Fichiers mis en forme : 1 sur 1\n"
    assert file.read_text("utf-8") == "nom: Ville\nsite: https://exemple.fr/\n"
    file.write_text("nom: [\n", "utf-8")
    assert run("contributions", "mettre-en-forme", str(file)).code == 2
