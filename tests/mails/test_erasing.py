"""An erased visit takes its mails with it."""

import pytest

from mesaides.mails.erasing import forget_mails_of
from mesaides.mails.models import FollowUp, QueuedMail
from mesaides.mails.requesting import request_recap
from tests.mails.letterbox import NOW, letter
from tests.mails.test_requesting import FOLLOW_UP


@pytest.mark.django_db
def test_nothing_more_is_sent_about_an_erased_visit() -> None:
    for visit in ("visite", "une autre"):
        request_recap(letter(), FOLLOW_UP, visit=visit, now=NOW)
    forget_mails_of("visite")
    assert (QueuedMail.objects.count(), FollowUp.objects.count()) == (1, 1)
