"""What is to be checked again, who answers for an aid, and the links that lead nowhere."""

from __future__ import annotations

from datetime import date
from unittest.mock import patch

import pytest

from mesaides.contributions.models import Publication
from mesaides.links.judging import Found, Verdict
from mesaides.upkeep.broken import waiting, write_down
from mesaides.upkeep.keepers import keepers
from mesaides.upkeep.shown import shown
from tests.team.members import reviewer
from tests.team.proposals import SLUG
from tests.web.reading import links_of, text_of

pytestmark = pytest.mark.django_db

PAGE = f"/equipe/a-verifier/{SLUG}/"


def test_what_is_to_be_checked_is_told_with_its_official_page() -> None:
    with patch("django.utils.timezone.localdate", return_value=date(2036, 1, 1)):
        answer = reviewer().get("/equipe/a-verifier/")
    assert "Bourse au permis d’Ajaccio Ville d’Ajaccio ajaccio-bourse-permis" in text_of(answer)
    assert "Vérifiée il y a plus d’un an. Dernière vérification : le " in text_of(answer)
    assert {"https://www.ajaccio.fr/", PAGE} <= set(links_of(answer))


def test_a_keeper_is_named_then_let_go() -> None:
    client = reviewer()
    assert "Personne : l’équipe vérifie cette aide." in text_of(client.get(PAGE))
    assert client.post(PAGE, {"acte": "nommer", "adresse": "mairie"}).status_code == 422
    assert "mairie@ajaccio.test" in text_of(client.post(PAGE, {"acte": "nommer", "adresse": "mairie@ajaccio.test"}))
    assert keepers([SLUG])[SLUG].site == "http://testserver"
    client.post(PAGE, {"acte": "laisser"})
    assert keepers([SLUG]) == {}
    assert client.get("/equipe/a-verifier/inconnue/").status_code == 404


@pytest.mark.django_db(transaction=True)
def test_the_team_says_that_an_aid_is_still_true() -> None:
    client = reviewer()
    answer = client.post(PAGE, {"acte": "confirmer", "lu": shown(SLUG).mark}, follow=True)
    assert "La fiche est publiée, vérifiée aujourd’hui." in text_of(answer)
    row = Publication.objects.get()
    assert (row.slug, row.who) == (SLUG, "anne.relit")


def test_the_team_confirms_only_what_it_read() -> None:
    answer = reviewer().post(PAGE, {"acte": "confirmer", "lu": "autre"})
    assert answer.status_code == 422
    assert "La fiche a changé depuis que vous avez ouvert cette page." in text_of(answer)
    assert f'name="lu" value="{shown(SLUG).mark}"' in answer.content.decode()
    assert not Publication.objects.exists()


def test_a_broken_link_waits_until_somebody_sees_that_it_leads_somewhere() -> None:
    client, address = reviewer(), "https://a.fr/?a=<script>"
    write_down({address: Found(Verdict.ABSENT, 404)}, {address: ("essai.yaml : page_officielle",)}, date(2026, 11, 27))
    assert "1 lien cassé" in text_of(client.get("/equipe/a-verifier/"))
    page = client.get("/equipe/liens/")
    assert "depuis le 27 novembre 2026." in text_of(page)
    assert "À faire : cherchez la nouvelle page sur le site, et vérifiez que l’aide existe encore." in text_of(page)
    assert "<script>" not in page.content.decode().split("<main")[1]
    client.post(f"/equipe/liens/{waiting().get().pk}/")
    assert "Aucun lien cassé n’attend." in text_of(client.get("/equipe/liens/"))
