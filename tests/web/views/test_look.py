"""Colours and logos are files of this site; each page of an instance bears its name and shows its aids first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client, override_settings

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Theme
from mesaides.instance.reading import read
from tests.instance.files import SAMPLES, SVG, written
from tests.web.reading import heading_of, text_of


@pytest.fixture
def town() -> Iterator[None]:
    with override_settings(INSTANCE=read(SAMPLES / "rennes.yaml")):
        yield


def test_colours_and_logos_are_served_and_kept(client: Client, tmp_path: Path) -> None:
    with override_settings(INSTANCE=read(written(tmp_path))):
        colours, logo = client.get("/apparence/mairie.css"), client.get("/apparence/site/logo/")
        missing = [client.get(path).status_code for path in ("/apparence/x.css", "/apparence/mairie/logo/")]
    assert colours["Content-Type"] == "text/css; charset=utf-8"
    assert b"--blue-france-sun-113-625: #8a1c3b;" in colours.content
    assert (logo.content, logo["Content-Type"]) == (SVG, "image/svg+xml")
    assert "max-age=86400" in colours["Cache-Control"]
    assert "default-src 'none'" in logo["Content-Security-Policy"]
    assert missing == [404, 404]


def test_without_an_instance_pages_are_as_before(client: Client) -> None:
    page = client.get("/")
    assert "/apparence/" not in page.content.decode()
    assert "Près de chez vous" not in text_of(page)
    assert client.get("/apparence/site.css").status_code == 404


@pytest.mark.parametrize("path", ["/", "/aides/", "/confidentialite/", "/accessibilite/", "/integrer/", "/rien-ici/"])
@pytest.mark.usefixtures("town")
def test_every_page_bears_the_name_the_colours_and_the_logo(client: Client, path: str) -> None:
    html = client.get(path).content.decode()
    assert "Mes aides à Rennes" in html.split("</title>")[0]
    assert '<link rel="stylesheet" href="/apparence/site.css?v=' in html
    assert 'alt="Exemple de logo d’une ville" width="48" height="48"' in html


@pytest.mark.django_db
@pytest.mark.usefixtures("town")
def test_the_public_figures_and_the_feed_bear_the_name(client: Client) -> None:
    assert "Mes aides à Rennes" in client.get("/statistiques/").content.decode().split("</title>")[0]
    assert client.get("/statistiques/donnees.json").json()["service"] == "Mes aides à Rennes"
    assert "<title>Mes aides à Rennes : les aides" in client.get("/aides/flux.atom").content.decode()


@pytest.mark.usefixtures("town")
def test_the_home_page_speaks_for_the_town(client: Client) -> None:
    page = client.get("/")
    assert heading_of(page) == "Vous vivez à Rennes ? Voyez à quelles aides vous avez droit."
    assert 'action="/simulation/?commune=35238"' in page.content.decode()
    assert "Carte Sortir! de Rennes" in text_of(page)
    other = client.get("/?commune=31555").content.decode()
    assert 'action="/simulation/?commune=31555"' in other


@pytest.mark.usefixtures("town")
def test_the_list_of_aids_begins_with_those_of_the_town(client: Client) -> None:
    told = text_of(client.get("/aides/"))
    assert "D’abord, les aides de notre territoire Carte Sortir! de Rennes" in told
    themed = client.get("/aides/?theme=transport").content.decode()
    assert "D’abord" not in themed
    listed = [catalogue().benefit(slug) for slug in re.findall(r'href="/aides/([^/".]+)/"', themed)]
    transport = [one.slug for one in listed if one.themes[0] is Theme.TRANSPORT]
    assert transport[0] == "rennes-metropole-tarif-solidaire-star"


@pytest.mark.usefixtures("town")
def test_the_legal_page_tells_who_publishes(client: Client) -> None:
    told = text_of(client.get("/confidentialite/"))
    assert "Mes aides à Rennes est publié par Ville d’exemple." in told
    assert "Responsable de la publication : Camille Exemple, maire." in told
    assert "aides@ville.exemple.fr" in told
