"""The team reads the texts, proposes one, and finds it in the queue, as text."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from mesaides.contributions.models import Contribution
from mesaides.team.deciding import Act, decide, mark_of
from mesaides.team.wording import propose
from tests.team.members import reviewer
from tests.web.reading import text_of

pytestmark = pytest.mark.django_db

PAGE = "/equipe/textes/accueil-titre/"


def test_a_text_is_proposed_and_waits_in_the_queue() -> None:
    client = reviewer()
    assert "Accueil, le titre" in text_of(client.get("/equipe/textes/"))
    assert client.post(PAGE, {"texte": ""}).status_code == 422
    assert not Contribution.objects.exists()
    answer = client.post(PAGE, {"texte": "<script>alert(1)</script>"}, follow=True)
    assert "Texte du site" in text_of(answer)
    assert "<script>alert" not in answer.content.decode()
    assert "Texte du site" in text_of(client.get("/equipe/"))
    assert "Un changement attend" in text_of(client.get("/equipe/textes/"))
    assert "prendra sa place" in text_of(client.get(PAGE))


def test_only_the_texts_of_the_list_are_edited() -> None:
    client = reviewer()
    assert client.get("/equipe/textes/autre/").status_code == 404
    assert client.post("/equipe/textes/autre/", {"texte": "a"}).status_code == 404


@pytest.mark.django_db(transaction=True)
def test_accepted_it_is_on_the_page_at_once_as_text() -> None:
    home = Client().get("/").content.decode()
    for slug, text in (("accueil-annonce", "Fermé <b>lundi</b>"), ("accueil-phrase", "Parmi {nombre} aides")):
        one = propose(slug, text, "anne")
        decide(one, Act.ACCEPT, "zoe", "", mark_of(one))
    after = Client().get("/").content.decode()
    assert "Fermé &lt;b&gt;lundi&lt;/b&gt;" in after
    assert re.search(r"Parmi \d+ aides", after)
    assert "fr-alert" not in home
