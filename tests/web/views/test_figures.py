"""The public figures: a page and open data, at addresses that last."""

from __future__ import annotations

import json

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from mesaides.figures.events import Event
from mesaides.figures.recording import Happening, add

pytestmark = pytest.mark.django_db
CHAPTERS = ("famille", "logement", "revenus", "aides", "precisions")


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    cache.clear()


def visits(started: int, finished: int) -> None:
    add([Happening(Event.STARTED)] * started)
    add([Happening(Event.REACHED, detail=chapter) for chapter in CHAPTERS for _ in range(finished)])
    add([Happening(Event.FINISHED, departement="31"), Happening(Event.LASTED, detail="4-min")] * finished)


def test_the_page_tells_what_happened(client: Client) -> None:
    visits(40, 20)
    page = client.get("/statistiques/")
    assert page.status_code == 200
    assert not page.cookies
    text = page.content.decode()
    assert "<dd>40</dd>" in text
    assert "50,0\u00a0%" in text
    assert "Démonstration" not in text
    assert "max-age=60" in page["Cache-Control"]


def test_a_small_figure_is_nowhere(client: Client) -> None:
    visits(40, 7)
    data = json.loads(client.get("/statistiques/donnees.json").content)
    stages = {line["code"]: line["simulations"] for line in data["tableaux"]["parcours"]["lignes"]}
    assert stages["commencee"] == 40
    assert stages["terminee"] is None
    assert not [one for one in client.get("/statistiques/parcours.csv").content.decode().split(",") if one == "7"]


def test_open_data_may_be_read_from_any_site(client: Client) -> None:
    for address in ("donnees.json", "donnees.csv", "parcours.csv"):
        page = client.get(f"/statistiques/{address}")
        assert (page.status_code, page["Access-Control-Allow-Origin"]) == (200, "*")


@pytest.mark.parametrize("address", ["autre.csv", "?annee=1999", "donnees.json?annee=1999"])
def test_what_is_not_published_is_not_found(client: Client, address: str) -> None:
    assert client.get(f"/statistiques/{address}").status_code == 404


def test_a_year_that_is_none_is_this_one(client: Client) -> None:
    assert f"Statistiques {timezone.localdate().year}" in client.get("/statistiques/?annee=non").content.decode()


def test_a_demonstration_says_so(client: Client, settings: Settings) -> None:
    visits(40, 20)
    settings.DEMONSTRATION = True
    text = client.get("/statistiques/").content.decode()
    assert "Tous les chiffres de cette page sont inventés" in text
    assert "<dd>40</dd>" not in text
    assert json.loads(client.get("/statistiques/donnees.json").content)["demonstration"] is True
