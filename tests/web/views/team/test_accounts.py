"""Who administers opens an account, changes its roles and closes it."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from mesaides.team.accounts import account
from mesaides.team.roles import Role, roles_of
from tests.team.members import account_of, administrator, browser_of
from tests.web.reading import text_of

pytestmark = pytest.mark.django_db

PAGE = "/equipe/comptes/"


@pytest.fixture
def browser() -> Client:
    return administrator()


def test_an_account_is_opened_with_a_password_shown_once(browser: Client) -> None:
    answer = browser.post(PAGE, {"nom": "anne.martin", "roles": ["relecture"]})
    shown = re.search(r"montré cette seule fois : (\w+)", text_of(answer))
    assert shown
    assert account("anne.martin").check_password(shown[1])
    assert shown[1] not in text_of(browser.get(PAGE))


@pytest.mark.parametrize(
    "given",
    [{}, {"nom": "anne.martin"}, {"nom": "Anne", "roles": ["relecture"]}, {"nom": "anne.martin", "roles": ["roi"]}],
)
def test_what_is_missing_or_wrong_is_told(browser: Client, given: dict[str, str]) -> None:
    assert browser.post(PAGE, given).status_code == 422


def test_roles_are_changed_and_an_account_closed(browser: Client) -> None:
    anne = account_of("anne.martin")
    assert browser.post(f"{PAGE}anne.martin/", {"roles": ["administration"]}).status_code == 302
    assert roles_of(anne) == {Role.ADMINISTRATION}
    assert browser.post(f"{PAGE}anne.martin/", {}).status_code == 422
    browser.post(f"{PAGE}anne.martin/", {"fermer": "oui"})
    assert "anne.martin (fermé)" in text_of(browser.get(PAGE))
    assert browser_of(account("anne.martin")).get("/equipe/").status_code == 302


def test_nobody_is_left_without_an_administrator(browser: Client) -> None:
    answer = browser.post(f"{PAGE}zoe.administre/", {"fermer": "oui"})
    assert answer.status_code == 422
    assert "seul à administrer" in text_of(answer)
    assert browser.post(f"{PAGE}inconnu/", {"fermer": "oui"}).status_code == 404
