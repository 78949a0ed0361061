"""What is to be checked is the keeper's for three weeks, then the team's; without a keeper, the team's at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cryptography.fernet import Fernet
from django.test import override_settings
from django.utils import timezone

from mesaides.upkeep.keepers import keep
from mesaides.upkeep.models import Reminder
from mesaides.upkeep.to_check import Why
from mesaides.upkeep.waiting import ANSWER_AWAITED, tasks
from tests.upkeep.kept import KEPT, a_year_after, aid, reminded, today

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_catalogue")]


def test_without_a_keeper_it_is_of_the_team() -> None:
    (task,) = tasks([aid()], a_year_after(aid()))
    assert (task.is_of_the_team, task.has_keeper, task.asked_on) == (True, False, None)


def test_the_keeper_has_three_weeks() -> None:
    day = max(today(), a_year_after(aid()))
    reminded(day=day)

    def is_of_the_team(days_ago: int) -> bool:
        Reminder.objects.update(sent_at=timezone.now() - timedelta(days=days_ago))
        (task,) = tasks([aid()], day)
        return task.is_of_the_team

    elapsed = (day - today()).days  # the fixture's aid may be checked less than a year ago
    assert not is_of_the_team(ANSWER_AWAITED.days - 1 - elapsed)
    assert is_of_the_team(ANSWER_AWAITED.days - elapsed)


def test_what_is_answered_waits_no_more_and_what_is_over_is_of_the_team() -> None:
    end = today() + timedelta(days=9)
    ending = aid().model_copy(update={"verifie_le": today(), "jusqu_a": end})
    keep("carte", KEPT)
    Reminder.objects.create(
        slug="carte", why=Why.ENDING.name, day=end, token_hash="a", sent_at=timezone.now(), answered_at=timezone.now()
    )
    assert tasks([ending], today()) == []
    (over,) = tasks([ending], end + timedelta(days=1))
    assert over.is_of_the_team


def test_who_was_never_asked_does_not_hold_an_aid_for_ever() -> None:
    keep("carte", KEPT)
    day = a_year_after(aid())
    last = day + ANSWER_AWAITED
    assert [tasks([aid()], on)[0].is_of_the_team for on in (last - timedelta(days=1), last)] == [False, True]


def test_a_keeper_whose_key_is_gone_is_none() -> None:
    keep("carte", KEPT)
    with override_settings(COURRIELS_CLEFS=[Fernet.generate_key().decode()]):
        (task,) = tasks([aid()], a_year_after(aid()))
    assert (task.is_of_the_team, task.has_keeper) == (True, False)


@override_settings(COURRIELS=False)
def test_without_mails_all_is_of_the_team() -> None:
    keep("carte", KEPT)
    (task,) = tasks([aid()], a_year_after(aid()))
    assert task.is_of_the_team
