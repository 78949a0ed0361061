"""What a visitor asks for is written down whole, or not at all."""

from __future__ import annotations

import pytest

from mesaides.mails import queue
from mesaides.mails.models import FollowUp, QueuedMail
from mesaides.mails.queue import QueueFullError
from mesaides.mails.requesting import FollowUpRequest, request_recap
from tests.mails.following import BENEFITS, RESUME, SITE
from tests.mails.letterbox import NOW, counted, letter

pytestmark = pytest.mark.django_db

FOLLOW_UP = FollowUpRequest(SITE, RESUME, BENEFITS)


def test_a_double_click_sends_one_mail_and_opens_one_follow_up() -> None:
    for _ in range(2):
        request_recap(letter(), FOLLOW_UP, visit="visite", now=NOW)
    assert (QueuedMail.objects.count(), FollowUp.objects.count()) == (1, 1)


def test_no_follow_up_is_opened_unless_it_is_asked_for_about_something() -> None:
    request_recap(letter(), None, visit="visite", now=NOW)
    request_recap(letter(), FollowUpRequest(SITE, RESUME, ()), visit="visite", now=NOW)
    assert not FollowUp.objects.exists()


def test_a_full_queue_keeps_neither_mail_nor_follow_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "MOST", 0)
    with pytest.raises(QueueFullError):
        request_recap(letter(), FOLLOW_UP, visit="visite", now=NOW)
    assert (QueuedMail.objects.count(), FollowUp.objects.count()) == (0, 0)
    assert counted() == {}
