"""A round of the worker: what became uncertain, the follow-ups of the day, then what waits is sent."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from django.utils import timezone

from mesaides.mails.models import QueuedMail
from mesaides.mails.queue import anything_waits, letter_of, settle, sort_out, take
from mesaides.mails.reminding import post_what_is_due
from mesaides.mails.sealing import UnreadableError
from mesaides.mails.sending import MailServer, NoServerError, Outcome

logger = logging.getLogger(__name__)

Clock = Callable[[], datetime]
Sent = Counter[Outcome]

BETWEEN, LONGEST = timedelta(seconds=20), timedelta(minutes=10)
"""The pause between two rounds, and the longest one while the mail server is away."""


def one_round(clock: Clock = timezone.now, is_stopped: Callable[[], bool] = lambda: False) -> Sent:
    """Send all that can be sent now; how many of each outcome. Stops between two mails when it is told to.

    Raises `NoServerError` before any mail is taken: while the server is away, mails keep their turn.
    """
    if uncertain := sort_out(clock()):
        logger.error("%s courriel(s) incertain(s) : voyez « mes-aides courriels --etat ».", uncertain)
    post_what_is_due(clock())
    if not anything_waits(clock()):
        return Counter()
    with MailServer() as server:
        return _sent(server, clock, is_stopped)


def all_rounds(clock: Clock = timezone.now, is_stopped: Callable[[], bool] = lambda: False) -> Sent:
    """Rounds until nothing is left to send now. A mail that did not leave waits for its turn: there is an end."""
    found: Sent = Counter()
    while sent := one_round(clock, is_stopped):
        found += sent
    return found


def keep_sending(wait: Callable[[timedelta], bool], clock: Clock = timezone.now) -> None:
    """Round after round. `wait` pauses and says whether to stop; a pause of no time only asks."""
    failures = 0
    while True:
        try:
            all_rounds(clock, lambda: wait(timedelta()))
            failures = 0
        except NoServerError as error:
            failures += 1
            logger.warning("Le serveur de courriel ne répond pas (%s) : les courriels attendent.", error)
        if wait(pause_after(failures)):
            return


def pause_after(failures: int) -> timedelta:
    """Twice as long after each failure in a row."""
    return min(BETWEEN * (1 << min(failures, 10)), LONGEST)


def _sent(server: MailServer, clock: Clock, is_stopped: Callable[[], bool]) -> Sent:
    found: Sent = Counter()
    while not is_stopped() and (mail := take(clock())) is not None:
        outcome = _delivered(server, mail)
        settle(mail, outcome, clock())
        found[outcome] += 1
        if outcome in {Outcome.LATER, Outcome.UNCERTAIN}:
            break  # the server may have closed the connection: the next round opens another
    return found


def _delivered(server: MailServer, mail: QueuedMail) -> Outcome:
    try:
        letter = letter_of(mail)
    except UnreadableError as error:
        logger.error("Le courriel %s ne part pas. %s", mail.pk, error)  # noqa: TRY400 - la raison suffit
        return Outcome.LATER
    return server.deliver(letter)
