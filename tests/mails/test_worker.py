"""Rounds of the worker in front of a real mail server: nothing is lost, nothing arrives twice."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from cryptography.fernet import Fernet
from django.test import override_settings

from mesaides.mails import worker
from mesaides.mails.models import QueuedMail
from mesaides.mails.queue import LEASE, take
from mesaides.mails.sending import NoServerError, Outcome
from mesaides.mails.worker import all_rounds, keep_sending, one_round, pause_after
from tests.mails.letterbox import Clock, counted, posted
from tests.mails.postman import free_port, mails_go_to, postman

pytestmark = pytest.mark.django_db


def test_all_that_waits_is_sent_and_erased() -> None:
    for name in "abc":
        posted(to=f"{name}@exemple.fr")
    with postman() as server:
        assert all_rounds(Clock()) == {Outcome.SENT: 3}
    assert [message["To"] for message in server.received] == ["a@exemple.fr", "b@exemple.fr", "c@exemple.fr"]
    assert not QueuedMail.objects.exists()
    assert counted() == {"courriel_parti": 3}


def test_a_server_that_comes_back_gets_each_mail_once() -> None:
    port, clock = free_port(), Clock()
    posted(to="a@exemple.fr")
    posted(to="b@exemple.fr")
    with mails_go_to(port), pytest.raises(NoServerError):
        one_round(clock)
    assert set(QueuedMail.objects.values_list("state", "attempts")) == {("attend", 0)}
    with postman(port) as server:
        all_rounds(clock)
        all_rounds(clock)
    assert sorted(str(message["To"]) for message in server.received) == ["a@exemple.fr", "b@exemple.fr"]


def test_a_stop_between_sending_and_recording_never_sends_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process stops as soon as the server has taken the mail."""
    posted()
    clock = Clock()

    def stops(*_: object) -> None:
        raise KeyboardInterrupt

    with postman() as server:
        with monkeypatch.context() as patched:
            patched.setattr(worker, "settle", stops)
            with pytest.raises(KeyboardInterrupt):
                one_round(clock)
        clock.goes_on(LEASE)
        all_rounds(clock)
        clock.goes_on(timedelta(days=1))
        all_rounds(clock)
    assert len(server.received) == 1
    assert QueuedMail.objects.get().state == "incertain"


def test_a_stop_before_sending_is_shown_to_the_operator(caplog: pytest.LogCaptureFixture) -> None:
    posted()
    clock = Clock()
    take(clock())
    clock.goes_on(LEASE)
    with postman() as server, caplog.at_level(logging.ERROR):
        one_round(clock)
    assert not server.received
    assert "1 courriel(s) incertain(s)" in caplog.text


def test_a_refused_address_is_not_tried_again_and_the_others_leave() -> None:
    posted(to="personne@exemple.fr")
    with postman() as server:
        server.to_recipient = "550 5.1.1 no such user"
        all_rounds(Clock())
        server.to_recipient = "250 OK"
        posted(to="camille@exemple.fr")
        all_rounds(Clock())
    assert [message["To"] for message in server.received] == ["camille@exemple.fr"]
    assert counted() == {"courriel_refuse": 1, "courriel_parti": 1}


def test_a_mail_put_off_leaves_when_its_time_comes() -> None:
    posted()
    clock = Clock()
    with postman() as server:
        server.to_recipient = "450 4.2.1 greylisted"
        assert all_rounds(clock) == {Outcome.LATER: 1}
        server.to_recipient = "250 OK"
        assert all_rounds(clock) == {}
        clock.goes_on(timedelta(minutes=1))
        assert all_rounds(clock) == {Outcome.SENT: 1}


def test_a_mail_that_no_key_opens_waits_and_lets_the_others_leave(caplog: pytest.LogCaptureFixture) -> None:
    with override_settings(COURRIELS_CLEFS=[Fernet.generate_key().decode()]):
        posted(to="a@exemple.fr")
    posted(to="b@exemple.fr")
    with postman() as server:
        all_rounds(Clock())
    assert [message["To"] for message in server.received] == ["b@exemple.fr"]
    assert QueuedMail.objects.get().state == "attend"
    assert "remettez la clef" in caplog.text


def test_it_stops_between_two_mails() -> None:
    posted()
    posted()
    asked = iter([False, True])
    with postman() as server:
        one_round(Clock(), lambda: next(asked))
    assert len(server.received) == 1
    assert QueuedMail.objects.get().state == "attend"


def test_rounds_follow_each_other_further_apart_while_the_server_is_away() -> None:
    posted()
    pauses: list[timedelta] = []

    def wait(pause: timedelta) -> bool:
        pauses.append(pause)
        return len(pauses) == 4

    with mails_go_to(free_port()):
        keep_sending(wait, Clock())
    assert [pause.total_seconds() for pause in pauses] == [40, 80, 160, 320]
    assert pause_after(0) == timedelta(seconds=20)
    assert pause_after(1000) == timedelta(minutes=10)
