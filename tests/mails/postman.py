"""A real mail server on this machine, that takes, refuses, or goes away in the middle."""

from __future__ import annotations

import email
import email.policy
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from django.test import override_settings

SMTP = "django.core.mail.backends.smtp.EmailBackend"


class Postman:
    """What the server does: the answer to each recipient and to the message, and what it has received."""

    def __init__(self) -> None:
        self.received: list[EmailMessage] = []
        self.to_recipient, self.to_message = "250 OK", "250 OK"
        self.leaves_before_answering = False

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:  # noqa: N802 - nom voulu par aiosmtpd
        if self.to_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.to_recipient

    async def handle_DATA(self, server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - nom voulu par aiosmtpd
        if self.to_message.startswith("250"):
            self.received.append(email.message_from_bytes(envelope.content, policy=email.policy.default))  # type: ignore[arg-type]  # la politique moderne
        if self.leaves_before_answering:
            server.transport.abort()
        return self.to_message


def part(message: EmailMessage, kind: str) -> str:
    """The version of a mail, « plain » or « html »."""
    body = message.get_body((kind,))
    assert body is not None
    return str(body.get_content())


@contextmanager
def postman(port: int | None = None) -> Iterator[Postman]:
    """A server that runs, and the settings that lead to it."""
    at, handler = port or free_port(), Postman()
    controller = Controller(handler, hostname="127.0.0.1", port=at)
    controller.start()
    try:
        with mails_go_to(at):
            yield handler
    finally:
        controller.stop()


@contextmanager
def mails_go_to(port: int) -> Iterator[None]:
    """Settings that name a mail server on this machine, whether one runs there or not."""
    with override_settings(
        EMAIL_BACKEND=SMTP, EMAIL_HOST="127.0.0.1", EMAIL_PORT=port, EMAIL_USE_TLS=False, EMAIL_TIMEOUT=5
    ):
        yield


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])
