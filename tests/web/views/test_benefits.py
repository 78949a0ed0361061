"""The pages of benefits."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone

from mesaides.benefits.catalogue import catalogue, replace_by
from tests.benefits.files import DECLARATIVE, spoilt, write_catalogue
from tests.web.reading import heading_of, links_of, text_of


def test_every_benefit_is_listed_once(client: Client) -> None:
    links = links_of(client.get("/aides/"))
    for benefit in catalogue().on(timezone.localdate()).benefits:
        assert links.count(f"/aides/{benefit.slug}/") == 1


def test_a_benefit_tells_what_it_is_how_to_claim_and_who_answers(client: Client) -> None:
    benefit = catalogue().benefits[0]
    response = client.get(f"/aides/{benefit.slug}/")
    assert heading_of(response).replace("\u202f", " ") == benefit.nom.replace("\u202f", " ")
    assert "Comment la demander" in text_of(response)
    assert "Qui répond ?" in text_of(response)
    assert benefit.page_officielle in links_of(response)
    assert f"/institutions/{benefit.institution}/" in links_of(response)


def test_a_benefit_is_told_to_machines_too(client: Client) -> None:
    html = client.get("/aides/rennes-metropole-carte-sortir/").content.decode()
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, flags=re.DOTALL)
    told = json.loads(data)
    assert (told["@type"], told["name"]) == ("GovernmentService", "Carte Sortir! de Rennes")
    assert told["url"] == "http://testserver/aides/rennes-metropole-carte-sortir/"


def test_benefits_are_searched_by_word_and_commune(client: Client) -> None:
    response = client.get("/aides/", {"q": "permis", "commune": "Lille"})
    links = links_of(response)
    assert "/aides/lille-parcours-permis/" in links
    assert "/aides/roubaix-pass-permis/" not in links
    assert "aides à Lille (Nord)" in text_of(response)


def test_a_search_that_finds_nothing_says_what_to_try(client: Client) -> None:
    assert "Aucune aide trouvée" in text_of(client.get("/aides/", {"q": "introuvable"}))
    assert "Nous ne trouvons pas la commune" in text_of(client.get("/aides/", {"commune": "Zzzzzz"}))


@pytest.fixture
def two_aids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A declarative aid, and one that has ended."""
    ended = spoilt("Carte d’essai", "Ancienne carte", DECLARATIVE) + "jusqu_a: 2026-11-23\n"
    monkeypatch.setattr(
        "mesaides.benefits.catalogue.FOLDER", write_catalogue(tmp_path, carte=DECLARATIVE, ancienne=ended)
    )
    replace_by(None)
    yield
    replace_by(None)


@pytest.mark.usefixtures("two_aids")
class TestDeclarative:
    def test_the_page_says_what_is_required(self, client: Client) -> None:
        told = text_of(client.get("/aides/carte/"))
        assert "Avoir entre 16 et 25 ans" in told
        assert "Habiter dans le département d’Ille-et-Vilaine (35), mais pas à Bruz" in told
        assert "a pris fin" not in told
        assert "Règlement des essais, article 2 (1er janvier 2026)" in told
        assert "Où Dans le département d’Ille-et-Vilaine (35), mais pas à Bruz" in told

    def test_an_aid_that_has_ended_is_not_listed_and_its_page_says_so(self, client: Client) -> None:
        links = links_of(client.get("/aides/"))
        assert (links.count("/aides/carte/"), links.count("/aides/ancienne/")) == (1, 0)
        assert "Cette aide a pris fin le 23 novembre 2026" in text_of(client.get("/aides/ancienne/"))

    def test_the_api_tells_it_too(self, client: Client) -> None:
        told = client.get("/api/v1/aides/carte").json()
        assert told["declarative"] is True
        assert told["conditions"][1] == "Avoir entre 16 et 25 ans"
        assert [aide["slug"] for aide in client.get("/api/v1/aides").json()["aides"]] == ["carte"]


@pytest.mark.parametrize("path", ["/aides/n-existe-pas/", "/aides/RSA!/"])
def test_an_unknown_benefit_is_not_found(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404
