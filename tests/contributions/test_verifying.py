"""Nothing is sent before the link of the last mail was opened and its button pressed, once."""

from __future__ import annotations

import re

import pytest
from django.utils import timezone

from mesaides.contributions.models import Contribution, State
from mesaides.contributions.transitions import TransitionError
from mesaides.contributions.verifying import (
    AUTHOR_KEPT,
    WrongCodeError,
    address_of,
    ask,
    confirm,
    forget_authors,
    is_asked,
)
from mesaides.mails.models import QueuedMail
from mesaides.mails.queue import letter_of
from tests.contributions.written import contribution

pytestmark = pytest.mark.django_db

ADDRESS = "nom@ville.fr"


def _asked(one: Contribution) -> str:
    ask(one, ADDRESS, "https://exemple.fr/brouillon/", "https://exemple.fr/confirmer/CODE/")
    one.refresh_from_db()
    letter = letter_of(QueuedMail.objects.get())
    assert letter.to == ADDRESS
    assert "https://exemple.fr/brouillon/" in letter.text
    found = re.search(r"/confirmer/([\w-]+)/", letter.text)
    assert found
    assert found[0] in letter.html
    return found[1]


def test_the_link_verifies_and_sends_once() -> None:
    one = contribution(author=b"")
    code = _asked(one)
    assert is_asked(one, code)
    confirm(one, code)
    one.refresh_from_db()
    assert (one.state, address_of(one)) == (State.ENVOYEE, ADDRESS)
    with pytest.raises(WrongCodeError):
        confirm(one, code)


def test_only_the_last_mail_counts_and_no_row_holds_the_address() -> None:
    one = contribution(author=b"")
    first, last = _asked(one), _asked(one)
    assert (is_asked(one, first), is_asked(one, last), is_asked(one, "é")) == (False, True, False)
    assert ADDRESS not in str(Contribution.objects.values().get())


def test_a_code_sends_nothing_when_the_aid_is_no_longer_complete() -> None:
    one = contribution(author=b"")
    code = _asked(one)
    one.file = ""
    one.save()
    with pytest.raises(TransitionError):
        confirm(one, code)
    one.refresh_from_db()
    assert (one.state, address_of(one), is_asked(one, code)) == (State.BROUILLON, "", True)


def test_what_is_sent_asks_no_mail() -> None:
    with pytest.raises(TransitionError):
        ask(contribution(state=State.ENVOYEE), ADDRESS, "", "CODE")


def test_the_address_is_erased_a_month_after_the_decision() -> None:
    old = timezone.now() - AUTHOR_KEPT * 2
    kept = [contribution(state=State.ENVOYEE, changed_at=old), contribution(state=State.ACCEPTEE)]
    erased = [contribution(state=state, changed_at=old) for state in (State.ACCEPTEE, State.REFUSEE)]
    assert forget_authors() == 2
    assert [bool(Contribution.objects.get(pk=one.pk).author) for one in (*kept, *erased)] == [True, True, False, False]
