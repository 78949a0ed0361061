"""The link of a reminder: opened, nothing is done; its button confirms; another stops."""

from __future__ import annotations

import pytest
from django.test import Client

from mesaides.contributions.models import Publication
from mesaides.upkeep.keepers import keepers
from mesaides.upkeep.shown import shown
from tests.contributions.published import RENAMED, small_catalogue
from tests.upkeep.kept import published_elsewhere, reminded
from tests.web.reading import text_of

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("small_catalogue")]
__all__ = ["small_catalogue"]


def test_a_scanner_confirms_nothing_and_the_button_does(client: Client) -> None:
    link = f"/entretien/{reminded()}/"
    for _scanner in range(2):
        assert "Cette aide est-elle toujours vraie ?" in text_of(client.get(link))
    assert not Publication.objects.exists()
    read = {"lu": shown("carte").mark}
    assert client.post(link, read)["Location"] == link
    assert "Merci, c’est noté" in text_of(client.get(link))
    client.post(link, read)
    assert Publication.objects.count() == 1


def test_an_aid_that_changed_meanwhile_is_asked_about_again(client: Client) -> None:
    link = f"/entretien/{reminded()}/"
    read = shown("carte").mark
    assert f'name="lu" value="{read}"' in client.get(link).content.decode()
    published_elsewhere(RENAMED)
    answer = client.post(link, {"lu": read})
    assert answer.status_code == 409
    assert "La fiche a changé depuis que vous avez ouvert cette page (le nom)." in text_of(answer)
    assert "Carte des tests" in text_of(answer)
    assert Publication.objects.count() == 1
    assert f'name="lu" value="{shown("carte").mark}"' in answer.content.decode()


def test_an_aid_that_was_withdrawn_meanwhile_is_not_asked_about(client: Client) -> None:
    link = f"/entretien/{reminded()}/"
    published_elsewhere("")
    assert [client.get(link).status_code, client.post(link, {"lu": ""}).status_code] == [404, 404]


def test_a_wrong_link_says_what_to_do(client: Client) -> None:
    for answer in (client.get("/entretien/inconnu/"), client.post("/entretien/inconnu/")):
        assert answer.status_code == 404
        assert "Signaler une erreur" in text_of(answer)


def test_stopping_asks_first(client: Client) -> None:
    link = f"/entretien/{reminded()}/arreter/"
    assert "Ne plus recevoir ces messages ?" in text_of(client.get(link))
    assert set(keepers(["carte"])) == {"carte"}
    assert "C’est fait" in text_of(client.post(link))
    assert keepers(["carte"]) == {}
    assert "C’est fait" in text_of(client.post(link))
