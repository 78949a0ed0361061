"""One answer to all who do not come in: unknown, wrong, closed, without a role, blocked."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from django.contrib.auth.models import User
from django.core.cache import caches
from django.test import RequestFactory, override_settings

from mesaides.team.accounts import close
from mesaides.team.attempts import MOST
from mesaides.team.identifying import identified
from tests.team.members import PASSWORD, account_of

pytestmark = pytest.mark.django_db


def _tried(name: str, password: str = PASSWORD) -> User | None:
    return identified(RequestFactory().post("/equipe/connexion/"), name, password)


def test_who_comes_in_and_who_does_not() -> None:
    anne, luc = account_of("anne"), account_of("luc")
    User.objects.create_user("sans-role", password=PASSWORD)
    close(luc)
    assert _tried("anne") == anne
    assert [_tried("anne", "faux"), _tried("inconnu"), _tried("luc"), _tried("sans-role")] == [None] * 4


def test_blocked_the_right_password_opens_nothing_either_but_is_still_compared() -> None:
    account_of("anne")
    caches["limites"].clear()
    with override_settings(LIMITES=1):
        assert [_tried("anne", "faux") for _ in range(MOST)] == [None] * MOST
        with patch("mesaides.team.identifying.authenticate", return_value=None) as compared:
            _tried("anne")
        assert compared.called
        assert _tried("anne") is None
    caches["limites"].clear()
