"""A visit is found by its address, and by nothing else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from mesaides.simulations.models import StoredVisit
from mesaides.simulations.retention import KEPT
from mesaides.simulations.visits import find_visit, open_visit
from mesaides.web.visiting import AMOUNT, RECAP, RESULTS, Visiting, go, return_of, visiting_of, with_visit
from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, text_of

pytestmark = pytest.mark.django_db


@with_visit
def shown(_request: HttpRequest, visiting: Visiting) -> HttpResponse:
    return HttpResponse(visiting.jeton)


def test_the_view_receives_the_visit_and_no_cache_keeps_the_page(rf: RequestFactory) -> None:
    token = open_visit().token
    response = shown(rf.get("/"), token)
    assert response.content.decode() == token
    assert "no-store" in response["Cache-Control"]


def test_an_unknown_visit_is_said_in_plain_words(rf: RequestFactory) -> None:
    response = shown(rf.get("/"), "x" * 43)
    assert response.status_code == 404
    assert "n’existe pas ou a été effacée" in response.content.decode()
    assert f"effacée {KEPT.days} jours après sa dernière réponse" in response.content.decode()
    assert "demandez-lui un autre lien" in response.content.decode()
    assert "no-store" in response["Cache-Control"]


def test_a_damaged_visit_is_said_in_plain_words_and_can_be_erased(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    StoredVisit.objects.update(sealed=StoredVisit.objects.get().sealed[:-1])
    for response in (client.get(f"{address}/logement/"), client.post(f"{address}/logement/", {"logement-loyer": "1"})):
        assert response.status_code == 410
        assert heading_of(response) == "Vos réponses ne peuvent plus être lues"
        assert "no-store" in response["Cache-Control"]
    assert f'action="{address}/effacer/"' in response.content.decode()
    assert heading_of(client.post(f"{address}/effacer/")) == "Votre simulation est effacée"
    assert not StoredVisit.objects.exists()


def test_the_day_when_answers_are_erased_is_said(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    StoredVisit.objects.update(kept_until=datetime(2099, 3, 31, 22, 30, tzinfo=UTC))  # half past midnight in Paris
    assert "Elles seront effacées le 1er avril 2099" in text_of(client.get(f"{address}/logement/"))


def test_addresses_hold_the_token(opened: Opened) -> None:
    address = opened(SINGLE)
    visiting = visiting_of(find_visit(address.split("/")[-1]))
    page = visiting.journey.page("logement")
    assert visiting.page_address(page) == f"{address}/logement/"
    assert visiting.page_address(page, returns=RECAP) == f"{address}/logement/?retour=recapitulatif"
    assert visiting.page_address(None) == f"{address}/recapitulatif/"


def test_answers_are_stored_beside_those_of_another_tab(opened: Opened) -> None:
    visiting = visiting_of(find_visit(opened(SINGLE).split("/")[-1]))
    visiting.with_answers({"logement.loyer": 500})
    after = visiting.with_answers({"patrimoine.livret_a": 50})
    assert after.visit.answers["logement.loyer"] == 500
    assert after.visit.answers["patrimoine.livret_a"] == 50


def test_an_address_says_where_to_come_back_and_what_to_tell(opened: Opened) -> None:
    address = opened(SINGLE)
    visiting = visiting_of(find_visit(address.split("/")[-1]))
    assert visiting.page_address(None, returns=RESULTS, notice="avant") == f"{address}/resultats/?avis=avant"
    assert visiting.resume_address() == f"{address}/recapitulatif/"


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("", ""),
        ("retour=resultats", RESULTS),
        ("retour=recapitulatif", RECAP),
        ("retour=montant-aide-logement", f"{AMOUNT}aide-logement"),
        ("retour=montant-inconnue", ""),
        ("retour=aide-logement", ""),
        ("retour=1", ""),
    ],
)
def test_only_a_few_places_can_be_come_back_to(rf: RequestFactory, query: str, place: str) -> None:
    assert return_of(rf.get(f"/?{query}")) == place


@pytest.mark.parametrize(
    ("place", "end"),
    [("", "recapitulatif/"), (RESULTS, "resultats/"), (f"{AMOUNT}aide-logement", "aides/aide-logement/montant/")],
)
def test_a_place_has_its_address(opened: Opened, place: str, end: str) -> None:
    address = opened(SINGLE)
    assert visiting_of(find_visit(address.split("/")[-1])).return_address(place) == f"{address}/{end}"


def test_going_elsewhere_never_posts_twice() -> None:
    response = go("/ailleurs/")
    assert (response.status_code, response["Location"]) == (303, "/ailleurs/")
