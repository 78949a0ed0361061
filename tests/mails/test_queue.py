"""The queue: each mail is taken once, put back after a wait, erased once it is of no more use."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mesaides.mails import queue
from mesaides.mails.models import QueuedMail
from mesaides.mails.queue import (
    GIVEN_UP,
    LEASE,
    UNCERTAIN_KEPT,
    QueueFullError,
    anything_waits,
    counts,
    drop,
    drop_waiting,
    forget_uncertain,
    letter_of,
    send_uncertain_again,
    settle,
    sort_out,
    take,
    wait_after,
)
from mesaides.mails.sending import Outcome
from tests.mails.letterbox import ADDRESS, NOW, counted, letter, posted

pytestmark = pytest.mark.django_db

MINUTE = timedelta(minutes=1)


def test_what_waits_is_sealed_and_comes_out_whole() -> None:
    mail = posted()
    assert ADDRESS not in str(QueuedMail.objects.values().get())
    assert letter_of(mail) == letter()


def test_a_mail_is_taken_once() -> None:
    first, second = posted(), posted(NOW + MINUTE)
    assert [mail and mail.pk for mail in (take(NOW + MINUTE), take(NOW + MINUTE), take(NOW + MINUTE))] == [
        first.pk,
        second.pk,
        None,
    ]


def test_a_mail_is_not_taken_before_its_time() -> None:
    posted(NOW + MINUTE)
    assert not anything_waits(NOW)
    assert take(NOW) is None
    assert anything_waits(NOW + MINUTE)


@pytest.mark.parametrize("outcome", [Outcome.SENT, Outcome.REFUSED])
def test_a_mail_sent_or_refused_is_erased_and_counted(outcome: Outcome) -> None:
    posted()
    settle(_taken(), outcome, NOW)
    assert not QueuedMail.objects.exists()
    assert counted() == {f"courriel_{outcome}": 1}


def test_each_attempt_waits_twice_as_long_up_to_six_hours() -> None:
    waits = [wait_after(attempts).total_seconds() / 60 for attempts in range(1, 11)]
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360]
    assert wait_after(10_000) == timedelta(hours=6)


def test_a_mail_to_send_later_comes_back_in_its_time_then_is_given_up() -> None:
    posted()
    settle(_taken(), Outcome.LATER, NOW)
    assert take(NOW + MINUTE / 2) is None
    again = take(NOW + MINUTE)
    assert again is not None
    assert again.attempts == 2
    settle(again, Outcome.LATER, NOW + GIVEN_UP)
    assert not QueuedMail.objects.exists()
    assert counted() == {"courriel_abandonne": 1}


def test_a_process_that_stops_leaves_an_uncertain_mail_that_is_never_sent_again_by_itself() -> None:
    posted()
    _taken()
    assert sort_out(NOW + LEASE / 2) == 0
    assert sort_out(NOW + LEASE) == 1
    assert take(NOW + timedelta(days=1)) is None
    assert counts() == {"attend": 0, "part": 0, "incertain": 1}
    assert counted() == {"courriel_incertain": 1}


def test_the_operator_sends_an_uncertain_mail_again_or_forgets_it() -> None:
    posted()
    settle(_taken(), Outcome.UNCERTAIN, NOW)
    assert send_uncertain_again(NOW + GIVEN_UP + MINUTE) == 1
    sort_out(NOW + GIVEN_UP + MINUTE)
    mail = take(NOW + GIVEN_UP + MINUTE)
    assert mail is not None
    settle(mail, Outcome.UNCERTAIN, NOW + GIVEN_UP + MINUTE)
    assert forget_uncertain() == 1
    assert not QueuedMail.objects.exists()


def test_an_uncertain_mail_is_erased_after_a_week() -> None:
    posted()
    settle(_taken(), Outcome.UNCERTAIN, NOW)
    sort_out(NOW + UNCERTAIN_KEPT)
    assert not QueuedMail.objects.exists()
    assert counted() == {"courriel_incertain": 1, "courriel_incertain_efface": 1}


def test_a_mail_that_no_server_took_for_three_days_is_erased_and_counted() -> None:
    posted()
    sort_out(NOW + GIVEN_UP)
    assert not QueuedMail.objects.exists()
    assert counted() == {"courriel_abandonne": 1}


def test_a_full_queue_keeps_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "MOST", 1)
    posted()
    with pytest.raises(QueueFullError):
        posted()
    assert QueuedMail.objects.count() == 1


def test_what_waits_for_an_erased_visit_goes_with_it() -> None:
    leaving = posted()
    assert take(NOW) == leaving
    kept = posted(owner="une autre")
    posted()
    drop_waiting("visite")
    assert set(QueuedMail.objects.all()) == {leaving, kept}
    drop("visite")
    assert list(QueuedMail.objects.all()) == [kept]


def _taken() -> QueuedMail:
    mail = take(NOW)
    assert mail is not None
    return mail
