"""Files become live together or not at all; what is refused leaves the former catalogue."""

from __future__ import annotations

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.contributions import editions, layers, publication
from mesaides.contributions.models import Publication
from mesaides.contributions.publication import PublicationError, file_of, publish, publish_files, withdraw
from tests.benefits.files import spoilt
from tests.contributions.published import BAD, NEW, OF_TOWN, RENAMED, TOWN

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_catalogue")]


@pytest.mark.django_db(transaction=True)
def test_what_is_published_is_live_here_at_once() -> None:
    publish("bourse", NEW, "anne")
    assert catalogue().benefit("bourse").nom == "Bourse d’essai"


def test_a_bad_file_is_refused_with_its_line_and_its_field() -> None:
    with pytest.raises(PublicationError) as caught:
        publish("bourse", BAD, "anne")
    (fault,) = caught.value.faults
    assert (fault.file, fault.field) == ("catalogue/aides/departement/bourse.yaml", "pour")
    assert not Publication.objects.exists()


@pytest.mark.parametrize("text", ["nom: [", "", "- une liste\n", "nom: a\nnom: b\n"])
def test_what_is_not_a_file_of_the_catalogue_is_refused(text: str) -> None:
    with pytest.raises(PublicationError):
        publish("bourse", text, "anne")
    assert not Publication.objects.exists()


def test_a_name_that_another_aid_has_is_refused() -> None:
    with pytest.raises(PublicationError, match="déjà celui"):
        publish("bourse", spoilt("Bourse d’essai", "Carte d’essai", NEW), "anne")


def test_an_aid_and_its_institution_are_published_together() -> None:
    with pytest.raises(PublicationError, match="n’existe pas"):
        publish("bourse", OF_TOWN, "anne")
    publish("bourse", OF_TOWN, "anne", TOWN)
    assert layers.published().catalogue.institutions["ville-essai"].nom == "Ville d’essai"
    assert [row.id for row in Publication.objects.all()] == [1, 2]


@pytest.mark.parametrize("slug", ["../../etc/passwd", "Bourse", "a b", "a/../b", "x" * 300])
def test_a_name_that_is_no_name_of_a_file_is_refused(slug: str) -> None:
    with pytest.raises(PublicationError):
        publish(slug, NEW, "anne")
    assert not Publication.objects.exists()


def test_what_others_need_is_not_withdrawn() -> None:
    with pytest.raises(PublicationError, match="caisse-des-essais"):
        publish_files({"catalogue/institutions/caisse-des-essais.yaml": ""}, "anne")
    with pytest.raises(PublicationError, match="rien à retirer"):
        withdraw("inconnue", "anne")


def test_what_was_published_then_withdrawn_can_be_published_again() -> None:
    publish("bourse", NEW, "anne")
    editions.refresh()
    withdraw("bourse", "paul")
    assert "bourse" not in layers.published().catalogue.by_slug
    editions.refresh()
    publish("bourse", NEW, "anne")
    assert "bourse" in layers.published().catalogue.by_slug
    assert [(row.who, bool(row.text)) for row in Publication.objects.all()] == [
        ("anne", True),
        ("paul", False),
        ("anne", True),
    ]


def test_two_at_once_each_start_from_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    late = publication._next({file_of("bourse", NEW): NEW})
    publish("carte", RENAMED, "paul")
    honest = publication._next
    answers = iter([late])
    monkeypatch.setattr(publication, "_next", lambda texts: next(answers, None) or honest(texts))
    publish("bourse", NEW, "anne")
    edition = layers.published()
    assert edition.version == 2
    assert edition.catalogue.benefit("carte").nom == "Carte des tests"
    assert edition.catalogue.benefit("bourse").nom == "Bourse d’essai"
