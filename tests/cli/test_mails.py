"""« mes-aides courriels »: send, show, decide, change the key."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet
from django.conf import settings
from django.test import override_settings
from django.utils import timezone

from mesaides.mails.queue import settle, take
from mesaides.mails.sending import Outcome
from tests.cli.terminal import run
from tests.mails.letterbox import ADDRESS, posted
from tests.mails.postman import free_port, mails_go_to, postman

pytestmark = pytest.mark.django_db


def uncertain() -> None:
    posted()
    mail = take(timezone.now())
    assert mail is not None
    settle(mail, Outcome.UNCERTAIN, timezone.now())


def test_what_waits_is_sent_once() -> None:
    posted()
    with postman() as server:
        assert (
            run("courriels", "--une-fois").said == "partis : 1 ; refusés : 0 ; remis à plus tard : 0 ; incertains : 0\n"
        )
    assert len(server.received) == 1


def test_a_server_that_is_away_is_told() -> None:
    posted()
    with mails_go_to(free_port()):
        ran = run("courriels", "--une-fois")
    assert ran.code == 2
    assert "Le serveur de courriel ne répond pas (ConnectionRefusedError, code 0) : rien n’est parti" in ran.errors


def test_the_state_is_told_without_any_address() -> None:
    uncertain()
    posted()
    ran = run("courriels", "--etat")
    assert ran.said.splitlines() == ["attend : 1", "part : 0", "incertain : 1", "courriel_incertain : 1"]
    assert ADDRESS not in ran.said


def test_the_operator_decides_about_what_is_uncertain() -> None:
    uncertain()
    assert run("courriels", "--renvoyer-incertains").said == "Remis en file : 1\n"
    assert run("courriels", "--oublier-incertains").said == "Effacés : 0\n"


def test_the_key_is_changed() -> None:
    posted()
    new = Fernet.generate_key().decode()
    with override_settings(COURRIELS_CLEFS=[new, *settings.COURRIELS_CLEFS]):
        assert run("courriels", "--rechiffrer").said == "Lignes rechiffrées : 1\n"
    assert "remettez la clef" in run("courriels", "--rechiffrer").errors


def test_two_options_at_once_are_refused() -> None:
    assert "une seule" in run("courriels", "--etat", "--une-fois").errors


def test_without_a_server_nothing_is_sent() -> None:
    with override_settings(COURRIELS=False):
        assert "EMAIL_URL manque" in run("courriels").errors
