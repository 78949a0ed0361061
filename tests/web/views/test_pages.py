"""The pages that belong to no visit."""

import gzip
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client, override_settings
from pytest_django.fixtures import Settings

from mesaides.figures.models import Count
from mesaides.simulations.retention import KEPT
from tests.web.reading import heading_of, text_of

PAGES = [
    *("/", "/aides/", "/aides/?q=permis&commune=Lille", "/confidentialite/", "/accessibilite/", "/accompagner/"),
    *("/territoires/", "/territoires/?commune=Saint-Denis", "/territoires/commune/35238-rennes/"),
    *("/territoires/region/53-bretagne/", "/territoires/departement/976-mayotte/", "/institutions/caf/"),
]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_a_title_and_one_heading(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 200
    assert heading_of(response)
    assert "Mes Aides" in text_of(response)


@pytest.mark.parametrize("path", PAGES)
def test_no_page_asks_anything_of_a_third_party(client: Client, path: str) -> None:
    html = client.get(path).content.decode()
    loaded = re.findall(
        r'<(?:script|img|iframe|source)\b[^>]*\ssrc="([^"]+)"|<link\b(?![^>]*rel="alternate")[^>]*href="([^"]+)"', html
    )
    asked = [address for pair in loaded for address in pair if address and address != _canonical(html)]
    assert all(address.startswith("/static/") for address in asked)


@pytest.mark.parametrize("path", PAGES)
def test_a_public_page_says_its_whole_address_without_what_was_searched(client: Client, path: str) -> None:
    assert _canonical(client.get(path).content.decode()) == f"http://testserver{path.partition('?')[0]}"


def _canonical(html: str) -> str:
    (address,) = re.findall(r'<link rel="canonical" href="([^"]+)">', html)
    return str(address)


def test_search_engines_are_told_where_to_go_and_where_not(client: Client) -> None:
    told = client.get("/robots.txt")
    assert told["Content-Type"].startswith("text/plain")
    assert told.content.decode().splitlines() == [
        *("User-agent: *", "Disallow: /simulation/", "Disallow: /suivi/", "Disallow: /entretien/", ""),
        "Sitemap: http://testserver/sitemap.xml",
    ]


@pytest.mark.parametrize("path", PAGES)
def test_the_mark_of_the_state_is_shown_only_when_set(client: Client, path: str) -> None:
    assert "fr-logo" not in client.get(path).content.decode()
    with override_settings(ETAT_MARQUE=True):
        assert "fr-logo" in client.get(path).content.decode()


def test_the_home_page_promises_and_starts(client: Client) -> None:
    response = client.get("/")
    assert "Gratuit, sans compte et sans cookie" in text_of(response)
    assert '<form method="post" action="/simulation/">' in response.content.decode()


def test_the_first_page_weighs_little(client: Client) -> None:
    """Under 150 kB compressed, everything it loads included."""
    html = client.get("/").content
    loaded = re.findall(r'(?:src|href)="/static/([^"]+)"', html.decode())
    files = [Path(str(finders.find(name))).read_bytes() for name in loaded]
    assert len(files) >= 3
    assert sum(len(gzip.compress(content, 9)) for content in (html, *files)) < 150_000


def test_the_privacy_page_says_what_the_directory_is_told_when_it_is_asked(client: Client) -> None:
    asked = "Il lui donne le code de votre commune"
    assert asked not in text_of(client.get("/confidentialite/"))
    with override_settings(ANNUAIRE_API="https://annuaire.exemple.fr"):
        assert asked in text_of(client.get("/confidentialite/"))


def test_the_privacy_page_says_how_long_answers_are_kept(client: Client) -> None:
    told = text_of(client.get("/confidentialite/"))
    assert f"effacées {KEPT.days} jours après la dernière" in told
    assert "sept jours" not in told
    assert "en bas des questions, du récapitulatif et des résultats" in told, "not of every page of a visit"
    assert told.replace("\u00a0", " ").count(f"{KEPT.days} jours") == 3


def test_the_accessibility_page_does_not_boast(client: Client) -> None:
    assert "Non conforme" in text_of(client.get("/accessibilite/"))


def test_a_page_that_does_not_exist_says_so(client: Client) -> None:
    response = client.get("/n-existe-pas/")
    assert response.status_code == 404
    assert heading_of(response) == "Page introuvable"


def test_a_failure_is_told_in_plain_words(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page of a failure needs no data: it shows even when nothing else works."""
    monkeypatch.setattr("mesaides.web.views.pages.catalogue", None)
    client.raise_request_exception = False
    response = client.get("/")
    assert response.status_code == 500
    assert heading_of(response) == "Une erreur est survenue"


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_typeset_as_french_wants(client: Client, path: str) -> None:
    html = client.get(path).content.decode()
    body = re.sub(r"<[^>]+>", " ", re.sub(r"<(script|style|title)\b.*?</\1>", "", html, flags=re.DOTALL))
    assert re.findall(r"\w+ [?!;:»]", body) == []
    assert "'" not in body


@pytest.mark.django_db
@pytest.mark.parametrize(("partner", "expected"), [("caf", True), ("inconnu", False)])
def test_a_partner_of_the_settings_is_counted_with_the_visit(
    client: Client, settings: Settings, partner: str, expected: bool
) -> None:
    settings.PARTENAIRES = frozenset({"caf"})
    page = client.get(f"/?partenaire={partner}").content.decode()
    assert (f'action="/simulation/?partenaire={partner}"' in page) is expected
    client.post(f"/simulation/?partenaire={partner}")
    assert Count.objects.filter(axis="partenaire", word=partner).exists() is expected
