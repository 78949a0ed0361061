"""A visit is found by its address, and by nothing else."""

from __future__ import annotations

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from mesaides.simulations.visits import find_visit, open_visit
from mesaides.web.visiting import Visiting, go, visiting_of, with_visit
from tests.questions.households import SINGLE
from tests.web.conftest import Opened

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
    assert "no-store" in response["Cache-Control"]


def test_addresses_hold_the_token(opened: Opened) -> None:
    address = opened(SINGLE)
    visiting = visiting_of(find_visit(address.split("/")[-1]))
    page = visiting.journey.page("commune")
    assert visiting.page_address(page) == f"{address}/commune/"
    assert visiting.page_address(page, returns=True) == f"{address}/commune/?retour=1"
    assert visiting.page_address(None) == f"{address}/recapitulatif/"


def test_answers_are_stored_beside_those_of_another_tab(opened: Opened) -> None:
    visiting = visiting_of(find_visit(opened(SINGLE).split("/")[-1]))
    visiting.with_answers({"logement.loyer": 500})
    after = visiting.with_answers({"logement.charges_locatives": 50})
    assert after.visit.answers["logement.loyer"] == 500
    assert after.visit.answers["logement.charges_locatives"] == 50


def test_going_elsewhere_never_posts_twice() -> None:
    response = go("/ailleurs/")
    assert (response.status_code, response["Location"]) == (303, "/ailleurs/")
