"""One mail handed to the mail server, and what is known of it afterwards."""

from __future__ import annotations

import logging
import smtplib
from contextlib import suppress
from enum import StrEnum
from typing import Any, Self

from django.core.mail import get_connection

from mesaides.mails.letters import Letter, message_of

logger = logging.getLogger(__name__)

PERMANENT = 500
"""An SMTP answer from 500 up is final; from 400 to 499 it is worth asking again (RFC 5321, § 4.2.1)."""


class Outcome(StrEnum):
    """What became of a mail."""

    SENT = "parti"
    LATER = "plus_tard"  # surely not sent, and worth another attempt
    REFUSED = "refuse"  # surely not sent, and never will be: no such address
    UNCERTAIN = "incertain"  # the server went away before it said whether it had taken the mail


class NoServerError(Exception):
    """The mail server cannot be reached, or does not let us in: nothing was sent."""


class MailServer:
    """The mail server of the settings, spoken to for one round."""

    def __init__(self) -> None:
        self.connection: Any = get_connection()

    def __enter__(self) -> Self:
        """Raises `NoServerError`."""
        self._open()
        return self

    def __exit__(self, *_: object) -> None:
        # What was sent was answered for already: a farewell that fails changes nothing.
        with suppress(OSError, smtplib.SMTPException):
            self.connection.close()

    def deliver(self, letter: Letter) -> Outcome:
        """Send one mail. No address is ever logged: Python's errors hold it, so only their kind is told."""
        try:
            self.connection.send_messages([message_of(letter)])
        except (OSError, smtplib.SMTPException) as error:
            outcome = outcome_of(error)
            logger.warning(
                "Un courriel n’est pas parti (%s, code %s) : %s.", type(error).__name__, code_of(error), outcome
            )
            return outcome
        return Outcome.SENT

    def _open(self) -> None:
        try:
            self.connection.open()
        except (OSError, smtplib.SMTPException) as error:
            raise NoServerError(f"{type(error).__name__}, code {code_of(error)}") from error


def outcome_of(error: Exception) -> Outcome:
    """What an error says of the mail. `smtplib.SMTPException` is an `OSError`."""
    code = code_of(error)
    if isinstance(error, smtplib.SMTPRecipientsRefused | smtplib.SMTPDataError):
        return Outcome.REFUSED if code >= PERMANENT else Outcome.LATER
    if isinstance(error, smtplib.SMTPSenderRefused | smtplib.SMTPHeloError | smtplib.SMTPNotSupportedError):
        return Outcome.LATER  # ours to mend: the sender's address, or what the server can do
    return Outcome.UNCERTAIN


def code_of(error: BaseException) -> int:
    """The answer of the mail server; 0 when it gave none."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return max((code for code, _ in error.recipients.values()), default=0)
    return error.smtp_code if isinstance(error, smtplib.SMTPResponseException) else 0
