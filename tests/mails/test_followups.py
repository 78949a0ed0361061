"""A follow-up: asked for, answered once a benefit, stopped."""

from __future__ import annotations

from datetime import date

import pytest

from mesaides.mails.followups import UnknownFollowUp, answer, due, find, stop_by_link, stop_of
from mesaides.mails.models import FollowUp
from mesaides.mails.outcomes import Answer
from tests.mails.following import BENEFITS, asked
from tests.mails.letterbox import ADDRESS, published

pytestmark = pytest.mark.django_db


def test_a_follow_up_comes_six_days_later_and_its_row_says_nothing() -> None:
    followed = asked()
    row = str(FollowUp.objects.values().get())
    assert not any(secret in row for secret in (followed.token, ADDRESS, "jeton-de-visite", *BENEFITS))
    assert find(followed.token) == followed
    assert not due(date(2026, 12, 2))
    assert len(due(date(2026, 12, 3))) == 1


def test_an_answer_is_counted_once() -> None:
    token = asked().token
    assert answer(token, "aide-logement", Answer.FAILED, "document")
    assert not answer(token, "aide-logement", Answer.HAD)
    assert published() == {
        "suivi": 1,
        "echec": 1,
        "echec aide-logement": 1,
        "echec-raison": 1,
        "echec-raison document": 1,
    }
    assert find(token).left == ("prime-activite",)


def test_the_address_is_erased_with_the_last_answer() -> None:
    token = asked().token
    answer(token, "aide-logement", Answer.HAD)
    assert find(token).address == ADDRESS
    answer(token, "prime-activite", Answer.CLAIMED)
    assert find(token).address == ""


@pytest.mark.parametrize(("slug", "why"), [("inconnue", ""), ("aide-logement", "temps")])
def test_an_answer_that_was_not_offered_is_refused(slug: str, why: str) -> None:
    token = asked().token
    with pytest.raises(ValueError, match="pas de celles"):
        answer(token, slug, Answer.FAILED, why)
    assert published() == {"suivi": 1}


def test_asked_again_only_the_last_request_of_a_visit_counts() -> None:
    first, other = asked(), asked(visit="une-autre")
    last = asked()
    assert FollowUp.objects.count() == 2
    assert find(other.token)
    assert find(last.token)
    with pytest.raises(UnknownFollowUp):
        find(first.token)


def test_stopped_all_of_it_is_erased_and_stopping_again_changes_nothing() -> None:
    token = asked().token
    stop_by_link(token)
    stop_by_link(token)
    assert not FollowUp.objects.exists()
    assert published() == {"suivi": 1}
    with pytest.raises(UnknownFollowUp):
        answer(token, "aide-logement", Answer.HAD)


def test_it_goes_with_its_visit() -> None:
    asked()
    stop_of("une-autre")
    assert FollowUp.objects.exists()
    stop_of("jeton-de-visite")
    assert not FollowUp.objects.exists()
