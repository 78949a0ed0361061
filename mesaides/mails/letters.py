"""A letter: to whom, about what, in text and in HTML; and the message that carries it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent to one person; both versions say the same."""

    to: str
    subject: str
    text: str
    html: str
    headers: dict[str, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        """Nothing of it: a letter may reach a log by mistake."""
        return "Letter(…)"

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def written(to: str, subject: str, template: str, context: dict[str, Any], headers: dict[str, str]) -> Letter:
    """The letter that « mails/<template>.html » and « .txt » make."""
    context = context | {"subject": subject, "service": settings.INSTANCE.nom}
    text, html = (render_to_string(f"mails/{template}.{kind}", context) for kind in ("txt", "html"))
    return Letter(to, subject, f"{text.strip()}\n", html, headers)


def message_of(letter: Letter) -> EmailMultiAlternatives:
    """What a mail server is given. « Auto-Submitted »: no automatic reply is wanted (RFC 3834)."""
    headers = {"Auto-Submitted": "auto-generated"} | letter.headers
    message = EmailMultiAlternatives(
        letter.subject, letter.text, settings.DEFAULT_FROM_EMAIL, [letter.to], headers=headers
    )
    message.attach_alternative(letter.html, "text/html")
    return message
