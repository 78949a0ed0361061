"""People of the team, and browsers in which they came in."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.test import Client

from mesaides.team.accounts import add
from mesaides.team.roles import Role

PASSWORD = "douze signes au moins"  # noqa: S105 - le mot de passe des comptes des tests


def account_of(name: str, *roles: Role) -> User:
    return add(name, PASSWORD, roles or (Role.RELECTURE,))


def browser_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def reviewer() -> Client:
    return browser_of(account_of("anne.relit"))


def administrator() -> Client:
    return browser_of(account_of("zoe.administre", Role.ADMINISTRATION))
