"""Cookies, sessions and the protection of forms are of the team's pages alone: the rest of the site has none."""

from __future__ import annotations

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.test import Client, RequestFactory

from config.team import is_of_the_team
from tests.team.members import PASSWORD, account_of, browser_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def anne() -> User:
    return account_of("anne.relit")


def test_only_what_is_under_the_team_s_address() -> None:
    paths = ("/equipe/", "/equipe/connexion/", "/", "/equipements/", "/aides/equipe/", "/simulation/equipe/", "/equipe")
    assert [is_of_the_team(RequestFactory().get(path)) for path in paths] == [True, True, *[False] * 5]


def test_cookies_are_sent_to_the_team_s_pages_alone_and_read_by_no_script(anne: User) -> None:
    browser = Client()
    shown = browser.get("/equipe/connexion/")
    browser.post("/equipe/connexion/", {"nom": anne.username, "mot_de_passe": PASSWORD})
    assert set(browser.cookies) == {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME}
    for cookie in browser.cookies.values():
        assert (cookie["path"], cookie["samesite"], cookie["secure"], cookie["httponly"]) == (
            "/equipe/",
            "Lax",
            True,
            True,
        )
    assert settings.SESSION_COOKIE_NAME not in shown.cookies
    assert browser.cookies[settings.SESSION_COOKIE_NAME]["max-age"] == ""  # gone with the browser


def test_a_citizen_s_pages_open_no_session_even_for_who_has_one(anne: User) -> None:
    browser = browser_of(anne)
    opened = Session.objects.count()
    pages = ["/", "/confidentialite/", "/rien-ici/", "/simulation/inconnue/resultats/", "/api/v1/rien"]
    for answer in [*map(browser.get, pages), browser.post("/simulation/")]:
        request = answer.wsgi_request
        assert not hasattr(request, "session"), request.path
        assert not hasattr(request, "user"), request.path
        assert not answer.cookies, request.path
        assert "Cookie" not in answer.get("Vary", ""), request.path
    assert Session.objects.count() == opened


def test_a_form_that_another_site_sends_is_refused(anne: User) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(anne)
    for path in ("/equipe/deconnexion/", "/equipe/mot-de-passe/", "/equipe/contributions/1/decision/"):
        answer = browser.post(path)
        assert answer.status_code == 403
        assert "Rien n’a été fait" in answer.content.decode()
    assert browser.get("/equipe/").status_code == 200
    assert Client(enforce_csrf_checks=True).post("/simulation/").status_code == 303
