"""One leaves for addresses of the catalogue only, and the destination is told nothing of the visit."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.figures.models import Count
from mesaides.simulations.right import Result, Right
from mesaides.simulations.visits import find_visit, forget, open_visit, save_answers
from mesaides.web.counting import begun, finished
from mesaides.web.presenting.ways import ways
from mesaides.web.visiting import visiting_of
from tests.questions.households import SINGLE

RSA = "revenu-solidarite-active"
ONLINE = next(name for name, way in ways(catalogue().benefit(RSA)).items() if way.channel == "en-ligne")
pytestmark = pytest.mark.django_db


@pytest.fixture
def token() -> str:
    """A visit whose results were shown."""
    token = open_visit().token
    begun(visiting_of(find_visit(token)))
    save_answers(token, SINGLE)
    rights = (Right(RSA, Statut.CALCULE, eligible=True, amount=600),)
    finished(visiting_of(find_visit(token)), Result(timezone.localdate(), rights, ()))
    return token


def claims() -> int:
    return sum(Count.objects.filter(event="demande", axis="total").values_list("number", flat=True))


def test_one_leaves_by_a_page_that_counts_once(client: Client, token: str) -> None:
    for _ in range(2):
        page = client.get(f"/simulation/{token}/aller/{RSA}/{ONLINE}/")
        assert page.status_code == 302
        assert page["Location"] == ways(catalogue().benefit(RSA))[ONLINE].address
        assert page["Referrer-Policy"] == "no-referrer"
        assert "no-store" in page["Cache-Control"]
        assert token not in page["Location"]
    assert claims() == 1


def test_a_page_fetched_in_advance_is_not_counted(client: Client, token: str) -> None:
    client.get(f"/simulation/{token}/aller/{RSA}/{ONLINE}/", headers={"Sec-Purpose": "prefetch"})
    client.head(f"/simulation/{token}/aller/{RSA}/{ONLINE}/")
    assert claims() == 0


@pytest.mark.parametrize("way", [f"{RSA}/99", "autre/1", f"{RSA}/https-ailleurs", f"{RSA}/0"])
def test_nothing_else_is_led_to(client: Client, token: str, way: str) -> None:
    page = client.get(f"/simulation/{token}/aller/{way}/?url=https://ailleurs.example/")
    assert page.status_code == 404


def test_the_way_out_stays_open_when_the_visit_was_erased(client: Client, token: str) -> None:
    forget(token)
    assert client.get(f"/simulation/{token}/aller/{RSA}/{ONLINE}/").status_code == 302
    assert claims() == 0


def test_an_opinion_is_counted_once_and_nothing_else_is(client: Client, token: str) -> None:
    for opinion in ("n’importe quoi", "oui", "non"):
        page = client.post(f"/simulation/{token}/avis/", {"avis": opinion})
        assert page["Location"] == f"/simulation/{token}/resultats/#avis"
    assert list(Count.objects.filter(event="avis", axis="detail").values_list("word", "number")) == [("oui", 1)]
