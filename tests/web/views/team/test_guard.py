"""Who may not open a page of the team is refused alike, whatever the page, and whether or not it exists."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from mesaides.contributions.models import State
from mesaides.web.team_urls import urlpatterns
from tests.contributions.written import contribution
from tests.team.members import PASSWORD, administrator, browser_of, reviewer

pytestmark = pytest.mark.django_db

OPEN = {"equipe_connexion", "equipe_deconnexion"}
ADMINISTRATION = {"equipe_comptes", "equipe_compte"}
PARTS = {"numero": 1, "nom": "anne.relit", "slug": "ajaccio-bourse-permis", "texte": "accueil-titre"}
PAGES = [pattern for pattern in urlpatterns if pattern.name not in OPEN]


def _address(name: str, parts: set[str]) -> str:
    return reverse(f"web:{name}", kwargs={part: PARTS[part] for part in parts})


ADDRESSES = {str(page.name): _address(str(page.name), set(page.pattern.converters)) for page in PAGES}


def _shape(browser: Client, method: str, address: str) -> tuple[int, str, bytes]:
    answer = getattr(browser, method)(address)
    return answer.status_code, answer.get("Location", "").partition("?")[0], answer.content


@pytest.fixture
def without_role() -> Client:
    """Someone with an account and no role, as a contributor would be."""
    return browser_of(User.objects.create_user("contributeur", password=PASSWORD))


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_passer_by_and_a_contributor_are_led_to_the_door_everywhere(without_role: Client, method: str) -> None:
    contribution(pk=1, state=State.ENVOYEE)
    shapes = {
        _shape(browser, method, address) for browser in (Client(), without_role) for address in ADDRESSES.values()
    }
    shapes |= {_shape(Client(), method, "/equipe/contributions/999/")}
    assert {(status, body) for status, _where, body in shapes} == {(302, b"")}
    assert {where for _status, where, _body in shapes} == {"/equipe/connexion/"}


@pytest.mark.parametrize("method", ["get", "post"])
def test_who_reviews_finds_nothing_on_the_pages_of_who_administers(method: str) -> None:
    browser = reviewer()
    absent = _shape(browser, method, "/equipe/rien-ici/")
    assert absent[0] == 404
    for name in ADMINISTRATION:
        assert _shape(browser, method, ADDRESSES[name]) == absent


def test_each_opens_what_is_theirs() -> None:
    contribution(pk=1, state=State.ENVOYEE)
    who, others = administrator(), reviewer()
    light = set(ADDRESSES) - {"equipe_exemples", "equipe_apercu", "equipe_decision", "equipe_compte", "equipe_lien"}
    assert {who.get(ADDRESSES[name]).status_code for name in light} == {200}
    assert {others.get(ADDRESSES[name]).status_code for name in light - ADMINISTRATION} == {200}


def test_nothing_of_the_team_is_kept_by_a_browser_nor_found_by_a_search_engine() -> None:
    answer = reviewer().get("/equipe/")
    assert "no-store" in answer["Cache-Control"]
    assert '<meta name="robots" content="noindex">' in answer.content.decode()
