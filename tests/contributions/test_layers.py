"""The catalogue is the files and the last publication of each; what can no longer be read is left out, and told."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from mesaides.benefits.catalogue import catalogue, files, replace_by
from mesaides.contributions import editions, layers
from mesaides.contributions.models import Publication
from mesaides.contributions.publication import publish, withdraw
from tests.benefits.files import DECLARATIVE, spoilt
from tests.contributions.published import BAD, CARTE, NEW, OF_TOWN, RENAMED, TOWN, stored

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_catalogue")]


def test_without_publication_it_is_the_files() -> None:
    edition = layers.published()
    assert (edition.version, edition.published, edition.left_out) == (0, {}, ())
    assert [one.slug for one in edition.catalogue.benefits] == ["carte", "prime"]


def test_the_last_publication_of_a_file_is_over_it() -> None:
    publish("carte", spoilt("Carte d’essai", "Première carte", DECLARATIVE), "anne")
    publish("carte", RENAMED, "anne")
    edition = layers.published()
    assert edition.version == 2
    assert edition.catalogue.benefit("carte").nom == "Carte des tests"


def test_what_can_no_longer_be_read_is_left_out_alone_and_told(caplog: pytest.LogCaptureFixture) -> None:
    stored("bourse", NEW)
    stored("ratee", BAD)
    with caplog.at_level(logging.ERROR):
        editions.refresh()
    assert [one.slug for one in catalogue().benefits] == ["bourse", "carte", "prime"]
    (left,) = layers.published().left_out
    assert left.file == "catalogue/aides/national/ratee.yaml"
    assert "« pour »" in str(left).replace("\u202f", " ").replace("\u00a0", " ")
    assert "ratee.yaml" in caplog.text


def test_a_file_left_out_takes_with_it_only_what_cannot_stand_without_it() -> None:
    stored("ville-essai", TOWN, "institutions")
    stored("bourse", spoilt("pour: adulte", "pour: adultes", OF_TOWN))
    edition = layers.published()
    assert {one.file.rpartition("/")[2] for one in edition.left_out} == {"bourse.yaml", "ville-essai.yaml"}
    assert [one.slug for one in edition.catalogue.benefits] == ["carte", "prime"]


def test_when_no_fault_names_a_publication_the_last_one_goes() -> None:
    stored("caisse-des-essais", "", "institutions", base=layers.digest("", files()[CARTE]))
    Publication.objects.update(base=layers.digest("x", files()["catalogue/institutions/caisse-des-essais.yaml"]))
    edition = layers.published()
    assert [one.slug for one in edition.catalogue.benefits] == ["carte", "prime"]
    assert [one.file for one in edition.left_out] == ["catalogue/institutions/caisse-des-essais.yaml"]


def test_once_in_the_repository_a_publication_changes_nothing(small_catalogue: Path) -> None:
    publish("carte", RENAMED, "anne")
    (small_catalogue / "aides" / "national" / "carte.yaml").write_text(RENAMED + "# Un mot.\n", "utf-8")
    replace_by(None)
    edition = layers.published()
    assert (edition.catalogue.benefit("carte").nom, edition.left_out) == ("Carte des tests", ())


def test_a_file_that_changed_in_the_repository_wins_and_it_is_told(small_catalogue: Path) -> None:
    publish("carte", RENAMED, "anne")
    newer = spoilt("Carte d’essai", "Carte du dépôt", DECLARATIVE)
    (small_catalogue / "aides" / "national" / "carte.yaml").write_text(newer, "utf-8")
    replace_by(None)
    edition = layers.published()
    assert edition.catalogue.benefit("carte").nom == "Carte du dépôt"
    assert "a changé depuis" in str(edition.left_out[0])


def test_a_later_publication_stays_over_a_file_that_only_has_the_first(small_catalogue: Path) -> None:
    publish("carte", RENAMED, "anne")
    publish("carte", spoilt("Carte d’essai", "Troisième carte", DECLARATIVE), "anne")
    (small_catalogue / "aides" / "national" / "carte.yaml").write_text(RENAMED, "utf-8")
    replace_by(None)
    assert layers.published().catalogue.benefit("carte").nom == "Troisième carte"


def test_what_was_withdrawn_is_gone() -> None:
    withdraw("carte", "anne")
    assert [one.slug for one in layers.published().catalogue.benefits] == ["prime"]


def test_a_text_of_the_site_that_was_withdrawn_stays_and_it_is_told() -> None:
    """The home page shows it: without it, there would be no page."""
    file = "catalogue/textes/accueil-titre.yaml"
    stored("accueil-titre", "", "textes", layers.digest(file, files()[file]))
    edition = layers.published()
    assert edition.catalogue.texte("accueil-titre")
    (left,) = edition.left_out
    assert left.file == file
    assert "Il manque le texte" in left.reason
