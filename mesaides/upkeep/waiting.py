"""What is to be checked, and who has it in hand: the keeper who was asked, or the team."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings
from django.utils import timezone

from mesaides.benefits.model import Benefit
from mesaides.upkeep.keepers import keepers
from mesaides.upkeep.models import Reminder
from mesaides.upkeep.reminding import key_of
from mesaides.upkeep.to_check import ToCheck, Why, to_check

ANSWER_AWAITED = timedelta(days=21)
"""How long a keeper has to answer; then the team checks."""


@dataclass(frozen=True, slots=True)
class Task:
    """`asked_on`: the day its keeper was asked, when there was one."""

    check: ToCheck
    has_keeper: bool
    asked_on: date | None
    is_of_the_team: bool


def tasks(benefits: Iterable[Benefit], today: date) -> list[Task]:
    """The worst first; what a keeper has answered about is not there."""
    found = to_check(benefits, today)
    slugs = {one.benefit.slug for one in found}
    kept = keepers(slugs) if settings.COURRIELS else {}
    asked = {(row.slug, row.why, row.day): row for row in Reminder.objects.filter(slug__in=slugs)}
    return [
        _task(one, one.benefit.slug in kept, row, today)
        for one in found
        if (row := asked.get(key_of(one))) is None or row.answered_at is None
    ]


def _task(check: ToCheck, has_keeper: bool, row: Reminder | None, today: date) -> Task:
    """Who could not be asked has no longer than who was: an aid never waits for nobody."""
    asked_on = timezone.localtime(row.sent_at).date() if row else None
    is_late = (asked_on or check.day) + ANSWER_AWAITED <= today
    return Task(check, has_keeper, asked_on, not has_keeper or check.why is Why.OVER or is_late)
