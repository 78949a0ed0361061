"""One mail, one reminder at most, then no address, then nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from mesaides.benefits.catalogue import catalogue
from mesaides.mails import queue
from mesaides.mails.followups import answer, find, stop_by_link
from mesaides.mails.letters import Letter
from mesaides.mails.models import FollowUp, QueuedMail
from mesaides.mails.outcomes import Answer
from mesaides.mails.queue import letter_of
from mesaides.mails.reminding import go_on, post_what_is_due
from tests.mails.following import BENEFITS, RESUME, asked
from tests.mails.letterbox import ADDRESS, NOW

pytestmark = pytest.mark.django_db

FIRST, REMINDER, END = (NOW + timedelta(days=days) for days in (6, 14, 44))


def posted_on(*moments: datetime) -> list[Letter]:
    """The letters that these rounds put in the queue, taken out of it."""
    found = []
    for moment in moments:
        post_what_is_due(moment)
        found += [letter_of(mail) for mail in QueuedMail.objects.all()]
        QueuedMail.objects.all().delete()
    return found


def test_each_answer_is_a_link_of_the_mail_and_leaving_is_one_too() -> None:
    token = asked().token
    (letter,) = posted_on(FIRST)
    page = f"https://mes-aides.test/suivi/{token}/"
    assert letter.to == ADDRESS
    for slug in BENEFITS:
        for told in Answer:
            assert f"{page}{slug}/?reponse={told}" in letter.text
            assert f'href="{page}{slug}/?reponse={told}"' in letter.html
    assert letter.headers == {
        "List-Unsubscribe": f"<{page}arreter/>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
    assert RESUME in letter.text
    assert catalogue().benefit("prime-activite").nom in letter.text


def test_there_is_one_mail_then_one_reminder_then_nothing() -> None:
    token = asked().token
    assert posted_on(FIRST - timedelta(days=1)) == []
    subjects = [letter.subject for letter in posted_on(FIRST, FIRST, FIRST + timedelta(days=1), REMINDER, REMINDER)]
    assert subjects == ["Vos aides : où en êtes-vous ?", "Vos aides : où en êtes-vous ? (dernier message)"]
    assert find(token).address == "", "no more mail, no more address"
    assert posted_on(END - timedelta(days=1)) == []
    assert FollowUp.objects.exists(), "the links of the last mail still work"
    assert posted_on(END) == []
    assert not FollowUp.objects.exists()


def test_who_answered_is_not_reminded() -> None:
    token = asked().token
    posted_on(FIRST)
    answer(token, "aide-logement", Answer.CLAIMED)
    assert posted_on(REMINDER) == []
    assert find(token).address == ""


def test_who_stopped_gets_not_even_the_mail_that_waits() -> None:
    token = asked().token
    post_what_is_due(FIRST)
    assert QueuedMail.objects.count() == 1
    stop_by_link(token)
    assert not QueuedMail.objects.exists()


def test_two_workers_write_one_mail() -> None:
    asked()
    key = FollowUp.objects.get().pk
    go_on(key, FIRST)
    go_on(key, FIRST)
    assert QueuedMail.objects.count() == 1


def test_a_full_queue_puts_the_follow_up_off(monkeypatch: pytest.MonkeyPatch) -> None:
    asked()
    with monkeypatch.context() as full:
        full.setattr(queue, "MOST", 0)
        assert posted_on(FIRST) == []
    assert FollowUp.objects.get().stage == "prevu"
    assert len(posted_on(FIRST)) == 1


def test_the_day_is_that_of_france() -> None:
    """22:30 in universal time is 23:30 in Paris in winter: still the same day; 23:30 is the next one."""
    asked(now=datetime(2026, 11, 27, 23, 30, tzinfo=NOW.tzinfo))
    assert FollowUp.objects.get().due_on == timezone.localdate(NOW) + timedelta(days=7)
