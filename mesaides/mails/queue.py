"""The queue of mails: put, take, settle. A mail leaves at most once, whatever stops in the middle.

It is marked as leaving before the mail server is spoken to, and that mark is committed. A process that
stops after it leaves the mark behind: once `LEASE` has passed nobody can tell whether the person received
the mail, so it becomes uncertain and is never sent again by itself (docs/decisions/0018-…md).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from mesaides.mails.counting import record
from mesaides.mails.letters import Letter
from mesaides.mails.models import QueuedMail
from mesaides.mails.sealing import seal, unseal
from mesaides.mails.sending import Outcome

State = QueuedMail.State

MOST = 2000
"""Mails that may wait: past it, a visitor is told to come back later, rather than promised what will not come."""

LEASE = timedelta(minutes=15)
"""How long a mail may be leaving: far more than a mail server is waited for (`EMAIL_TIMEOUT`)."""

FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=6)
GIVEN_UP = timedelta(days=3)
"""After which a mail that could not leave is erased, and counted."""

UNCERTAIN_KEPT = timedelta(days=7)
"""The time that the operator has to decide about an uncertain mail."""


class QueueFullError(Exception):
    """Too many mails wait already."""


def post(letter: Letter, *, owner: str, now: datetime) -> None:
    """Put a letter in the queue. `owner`: a mark, by which it can be taken away. Raises `QueueFullError`."""
    if QueuedMail.objects.count() >= MOST:
        raise QueueFullError(f"{MOST} courriels attendent déjà.")
    sealed = seal(letter.as_json())
    QueuedMail.objects.create(owner=owner, sealed=sealed, queued_at=now, next_at=now)


@transaction.atomic
def take(now: datetime) -> QueuedMail | None:
    """The next mail to send, already marked as leaving; nobody else will take it."""
    waiting = QueuedMail.objects.select_for_update(skip_locked=True).filter(state=State.WAITING, next_at__lte=now)
    mail = waiting.order_by("next_at", "pk").first()
    if mail is not None:
        mail.state, mail.next_at, mail.attempts = State.LEAVING, now + LEASE, mail.attempts + 1
        mail.save(update_fields=["state", "next_at", "attempts"])
    return mail


def letter_of(mail: QueuedMail) -> Letter:
    return Letter(**unseal(mail.sealed))


@transaction.atomic
def settle(mail: QueuedMail, outcome: Outcome, now: datetime) -> None:
    """Write down what became of a mail that was leaving; its row is erased as soon as it is of no more use."""
    if outcome is Outcome.LATER and now - mail.queued_at < GIVEN_UP:
        _put_back(mail, now)
    elif outcome is Outcome.UNCERTAIN:
        QueuedMail.objects.filter(pk=mail.pk).update(state=State.UNCERTAIN, next_at=now)
        record("courriel_incertain")
    else:
        mail.delete()
        record("courriel_abandonne" if outcome is Outcome.LATER else f"courriel_{outcome}")


def _put_back(mail: QueuedMail, now: datetime) -> None:
    QueuedMail.objects.filter(pk=mail.pk).update(state=State.WAITING, next_at=now + wait_after(mail.attempts))


def wait_after(attempts: int) -> timedelta:
    """One minute after the first attempt, then twice as long each time, up to six hours."""
    return min(FIRST_WAIT * (1 << min(attempts - 1, 20)), LONGEST_WAIT)


def anything_waits(now: datetime) -> bool:
    return QueuedMail.objects.filter(state=State.WAITING, next_at__lte=now).exists()


@transaction.atomic
def sort_out(now: datetime) -> int:
    """Mails left leaving for too long become uncertain, how many; what has waited too long is erased, and counted."""
    stuck = QueuedMail.objects.filter(state=State.LEAVING, next_at__lte=now)
    found = stuck.update(state=State.UNCERTAIN, next_at=now)
    late, _ = QueuedMail.objects.filter(state=State.WAITING, queued_at__lte=now - GIVEN_UP).delete()
    old, _ = QueuedMail.objects.filter(state=State.UNCERTAIN, next_at__lte=now - UNCERTAIN_KEPT).delete()
    counted = {"courriel_incertain": found, "courriel_abandonne": late, "courriel_incertain_efface": old}
    for event, times in counted.items():
        for _time in range(times):
            record(event)
    return found


def send_uncertain_again(now: datetime) -> int:
    """By decision of the operator: the person may receive such a mail twice."""
    uncertain = QueuedMail.objects.filter(state=State.UNCERTAIN)
    return uncertain.update(state=State.WAITING, next_at=now, queued_at=now)


def forget_uncertain() -> int:
    """By decision of the operator: the person may never receive such a mail."""
    return QueuedMail.objects.filter(state=State.UNCERTAIN).delete()[0]


def drop(owner: str) -> None:
    """Take away what waits under a mark."""
    QueuedMail.objects.filter(owner=owner).delete()


def drop_waiting(owner: str) -> None:
    """The same, without touching what is leaving."""
    QueuedMail.objects.filter(owner=owner, state=State.WAITING).delete()


def counts() -> dict[str, int]:
    """How many mails are in each state."""
    return {state.label: QueuedMail.objects.filter(state=state).count() for state in State}
