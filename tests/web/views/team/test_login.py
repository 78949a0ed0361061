"""Coming in: one answer to all who may not, and no way out to another site; a session that ends."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from django.contrib.auth.models import User
from django.core.cache import caches
from django.test import Client, override_settings

from config import limits
from mesaides.team.attempts import MOST
from tests.team.members import PASSWORD, account_of, browser_of
from tests.web.reading import text_of

pytestmark = pytest.mark.django_db

PAGE = "/equipe/connexion/"


@pytest.fixture
def anne() -> User:
    return account_of("anne.relit")


@pytest.fixture
def limited() -> Iterator[None]:
    caches["limites"].clear()
    with override_settings(LIMITES=1):
        yield
    caches["limites"].clear()


def _sent(browser: Client, name: str, password: str = PASSWORD, **given: str) -> tuple[int, bytes]:
    answer = browser.post(PAGE, {"nom": name, "mot_de_passe": password}, **given)
    # The protection of the form changes at each page, and the name typed is given back.
    lines = [line for line in answer.content.splitlines() if b"csrf" not in line and b'name="nom"' not in line]
    return answer.status_code, b"".join(lines)


@pytest.mark.usefixtures("limited")
def test_who_may_not_come_in_is_answered_alike(anne: User) -> None:
    User.objects.create_user("contributeur", password=PASSWORD)
    told = [_sent(Client(), anne.username, "faux"), _sent(Client(), "inconnu"), _sent(Client(), "contributeur")]
    told += [_sent(Client(), anne.username, "faux", REMOTE_ADDR=f"198.51.100.{rank}") for rank in range(MOST)]
    told.append(_sent(Client(), anne.username))  # the right password, too late
    assert {status for status, _page in told} == {422}
    assert len({page for _status, page in told}) == 1


@pytest.mark.usefixtures("limited")
def test_one_network_tries_so_many_names_a_minute() -> None:
    with patch("time.time", return_value=1.8e9), patch.dict(limits.PER_MINUTE, {limits.LOGIN: 2}):
        told = [_sent(Client(), f"nom{rank}")[0] for rank in range(3)]
    assert told == [422, 422, 429]


@pytest.mark.parametrize(
    ("asked", "leads"),
    [
        ("", "/equipe/"),
        ("/equipe/comptes/", "/equipe/comptes/"),
        ("https://ailleurs.exemple.fr/equipe/", "/equipe/"),
        ("//ailleurs.exemple.fr/equipe/", "/equipe/"),
        ("/simulation/", "/equipe/"),
        ("javascript:alert(1)", "/equipe/"),
    ],
)
def test_one_comes_in_to_the_page_that_was_asked_and_never_elsewhere(anne: User, asked: str, leads: str) -> None:
    answer = Client().post(f"{PAGE}?suite={asked}", {"nom": anne.username, "mot_de_passe": PASSWORD})
    assert (answer.status_code, answer["Location"]) == (302, leads)


def test_going_out_ends_the_session_on_the_server_too(anne: User) -> None:
    browser = browser_of(anne)
    cookie = browser.cookies["equipe"].value
    assert browser.get("/equipe/deconnexion/").status_code == 405
    assert browser.post("/equipe/deconnexion/")["Location"] == PAGE
    browser.cookies["equipe"] = cookie
    assert browser.get("/equipe/").status_code == 302


def test_a_session_ends_after_a_working_day(anne: User) -> None:
    browser = browser_of(anne)
    assert browser.session.get_expiry_age() <= 8 * 3600
    assert browser.get(PAGE)["Location"] == "/equipe/"


def test_an_empty_form_and_a_hostile_name_are_told_without_harm() -> None:
    assert _sent(Client(), "", "")[0] == 422
    answer = Client().post(PAGE, {"nom": "<script>alert(1)</script>", "mot_de_passe": "x"})
    assert "<script>alert" not in answer.content.decode()


def test_a_password_is_changed_and_the_other_browsers_are_closed(anne: User) -> None:
    browser, other = browser_of(anne), browser_of(anne)
    page = "/equipe/mot-de-passe/"
    assert browser.get(page).status_code == 200
    assert browser.post(page, {"actuel": "faux", "nouveau": "encore douze signes"}).status_code == 422
    assert browser.post(page, {}).status_code == 422
    answer = browser.post(page, {"actuel": PASSWORD, "nouveau": "encore douze signes"})
    assert "Le mot de passe est changé" in text_of(answer)
    assert (browser.get("/equipe/").status_code, other.get("/equipe/").status_code) == (200, 302)
