"""Visits are kept for the time that is told, and no longer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mesaides.simulations.models import StoredVisit
from mesaides.simulations.retention import kept_until, purge
from mesaides.simulations.visits import UnknownVisit, find_visit, keep_for_follow_up, open_visit, save_answers

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)
WEEK, MONTH = timedelta(days=7), timedelta(days=31)


def test_a_week_or_a_month_with_a_follow_up() -> None:
    assert kept_until(NOON) == datetime(2026, 12, 4, 12, tzinfo=UTC)
    assert kept_until(NOON, follow_up=True) == datetime(2026, 12, 28, 12, tzinfo=UTC)


@pytest.mark.django_db
@pytest.mark.parametrize(("follow_up", "kept"), [(False, WEEK), (True, MONTH)])
def test_a_visit_is_purged_at_its_end_and_not_an_instant_before(*, follow_up: bool, kept: timedelta) -> None:
    token = open_visit(now=NOON).token
    if follow_up:
        keep_for_follow_up(token, now=NOON)
    assert purge(NOON + kept - INSTANT) == 0
    assert find_visit(token, now=NOON + kept - INSTANT).answers == {}
    assert purge(NOON + kept) == 1
    assert not StoredVisit.objects.exists()


@pytest.mark.django_db
def test_purging_takes_only_what_has_passed_and_can_be_done_again() -> None:
    old, young = open_visit(now=NOON).token, open_visit(now=NOON + timedelta(days=1)).token
    later = NOON + WEEK + timedelta(hours=1)
    assert [purge(later), purge(later)] == [1, 0]
    assert find_visit(young, now=later).answers == {}
    with pytest.raises(UnknownVisit):
        find_visit(old, now=NOON)


@pytest.mark.django_db
def test_a_change_puts_the_end_off() -> None:
    token = open_visit(now=NOON).token
    save_answers(token, {"loyer": 450}, now=NOON + timedelta(days=6))
    assert purge(NOON + WEEK) == 0
    assert purge(NOON + timedelta(days=13)) == 1


@pytest.mark.django_db
def test_the_clock_is_that_of_the_machine_unless_another_is_given() -> None:
    open_visit(now=datetime.now(UTC) - WEEK - timedelta(minutes=1))
    open_visit()
    assert purge() == 1
