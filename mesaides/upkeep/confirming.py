"""« Toujours vrai »: the same file, with the day it was checked, published as any other."""

from __future__ import annotations

from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.document import parse
from mesaides.contributions.models import Contribution, Revision
from mesaides.contributions.publication import publish
from mesaides.contributions.transitions import write
from mesaides.contributions.writing import file_text
from mesaides.upkeep.keepers import keepers, let_go_of_all, owner_of
from mesaides.upkeep.models import Reminder
from mesaides.upkeep.reminding import hash_of
from mesaides.upkeep.shown import refuse_if_changed, shown

KEEPER = "responsable de l’aide"
"""Who confirmed, in the history: no address of theirs is in it."""

LINK_KEPT = timedelta(days=90)
LONGEST_TOKEN = 100


class UnknownReminderError(LookupError):
    """No question that still waits has this link."""


def find(token: str) -> Reminder:
    """Raises `UnknownReminderError`: unknown, too old, or about an aid that is gone, or that someone else keeps."""
    found = Reminder.objects.filter(token_hash=hash_of(token)).first() if len(token) <= LONGEST_TOKEN else None
    if found is None or found.sent_at < timezone.now() - LINK_KEPT or not _is_kept(found):
        raise UnknownReminderError("Ce lien n’ouvre aucun rappel, ou son temps est passé.")
    return found


def _is_kept(reminder: Reminder) -> bool:
    """Whether who was asked still answers for this aid of the catalogue."""
    kept = keepers([reminder.slug]).get(reminder.slug)
    return reminder.slug in catalogue().by_slug and kept is not None and owner_of(kept.address) == reminder.owner


@transaction.atomic
def confirm(token: str, seen: str) -> None:
    """Publish it as checked today, once. Raises `UnknownReminderError`, and what `still_true` raises."""
    reminder = Reminder.objects.select_for_update().get(pk=find(token).pk)
    if reminder.answered_at is None:
        still_true(reminder.slug, KEEPER, timezone.localdate(), seen)
        reminder.answered_at = timezone.now()
        reminder.save(update_fields=["answered_at"])


@transaction.atomic
def still_true(slug: str, who: str, today: date, seen: str) -> None:
    """The file as it was read, checked today; `seen`: its mark.

    Raises `ChangedError`, `UnknownBenefitError` when it was withdrawn meanwhile, and `PublicationError`.
    """
    now = shown(slug)
    refuse_if_changed(now, seen)
    publish(slug, file_text(parse(slug, now.text).value | {"verifie_le": today.isoformat()}, now.text), who)
    last = Contribution.objects.filter(slug=slug, revisions__what=Revision.What.PUBLISHED).last()
    if last is not None:
        write(last, who, Revision.What.CONFIRMED)


def stop(token: str) -> None:
    """Who was sent it is written to no more, about this aid or another; already stopped is stopped."""
    reminder = Reminder.objects.filter(token_hash=hash_of(token)).first()
    if reminder is not None:
        let_go_of_all(reminder.owner)
