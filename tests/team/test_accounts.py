"""Accounts are made with a password worth the name; the last who administers stays; a closed one keeps no session."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.utils import timezone

from mesaides.team.accounts import AccountError, account, add, change_password, change_roles, close, forget_sessions
from mesaides.team.roles import Role, roles_of
from tests.team.members import PASSWORD, account_of, browser_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("password", ["court", "123456789012", "password1234", "anne.martin12"])
def test_a_weak_password_is_refused(password: str) -> None:
    with pytest.raises(AccountError):
        add("anne.martin", password, [Role.RELECTURE])
    assert not User.objects.exists()


@pytest.mark.parametrize("name", ["", "Anne", "a", "anne martin", "=1+1", "<b>anne</b>", "../anne", "a" * 41])
def test_a_name_is_plain(name: str) -> None:
    with pytest.raises(AccountError, match="ne convient pas"):
        add(name, PASSWORD, [Role.RELECTURE])


def test_one_name_is_one_account() -> None:
    account_of("anne")
    with pytest.raises(AccountError, match="existe déjà"):
        account_of("anne")
    with pytest.raises(AccountError, match="Comptes : anne"):
        account("anna")


def test_the_last_who_administers_stays() -> None:
    zoe = account_of("zoe", Role.ADMINISTRATION)
    for act in (lambda: close(zoe), lambda: change_roles(zoe, [Role.RELECTURE])):
        with pytest.raises(AccountError, match="seul à administrer"):
            act()
    account_of("luc", Role.ADMINISTRATION)
    change_roles(zoe, [Role.RELECTURE])
    assert roles_of(zoe) == {Role.RELECTURE}
    with pytest.raises(AccountError, match="au moins un rôle"):
        change_roles(zoe, [])


def test_closed_it_keeps_no_session_and_may_be_opened_again() -> None:
    anne = account_of("anne")
    browser, other = browser_of(anne), browser_of(account_of("luc"))
    close(anne)
    assert Session.objects.count() == 1
    assert (browser.get("/equipe/").status_code, other.get("/equipe/").status_code) == (302, 200)
    assert not account("anne").check_password(PASSWORD)
    assert account_of("anne").pk == anne.pk


def test_sessions_whose_time_has_passed_are_erased() -> None:
    browser_of(account_of("anne"))
    browser_of(account_of("luc"))
    passed = Session.objects.first()
    assert passed
    Session.objects.filter(pk=passed.pk).update(expire_date=timezone.now())
    forget_sessions()
    assert Session.objects.count() == 1


def test_a_password_is_changed_by_who_knows_it() -> None:
    anne = account_of("anne")
    with pytest.raises(AccountError, match="actuel"):
        change_password(anne, "un autre", "encore un autre")
    with pytest.raises(AccountError):
        change_password(anne, PASSWORD, "court")
    change_password(anne, PASSWORD, "encore douze signes")
    assert account("anne").check_password("encore douze signes")
