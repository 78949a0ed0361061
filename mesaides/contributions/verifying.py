"""Verify an address before a contribution is sent: a link by mail, opened by a person, then a button."""

from __future__ import annotations

import hmac
import secrets
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from mesaides.contributions.models import Contribution, State
from mesaides.contributions.transitions import OPEN, TransitionError, send
from mesaides.mails.letters import written
from mesaides.mails.queue import drop_waiting, post
from mesaides.mails.sealing import mark, seal, unseal

CODE_BYTES = 16
AUTHOR_KEPT = timedelta(days=31)
"""After the decision."""

KEEPS = "site"
"""What is sealed beside the address of an author who agreed to be asked each year: the site that asked it."""


class WrongCodeError(ValueError):
    """The link of the mail is not the last one, or was used already."""


@transaction.atomic
def ask(contribution: Contribution, address: str, draft_link: str, confirm_link: str, keeps: str = "") -> None:
    """Queue the mail. `confirm_link`: with « CODE » where its code goes; `keeps`: the site, when its author agrees to
    be asked about the aid later. Raises `QueueFullError`, `TransitionError`.
    """
    if State(contribution.state) not in OPEN:
        raise TransitionError("Cette contribution est déjà envoyée : son lien dit où elle en est.")
    code = secrets.token_urlsafe(CODE_BYTES)
    sealed = seal({"address": address, "code": code, KEEPS: keeps}).encode()
    Contribution.objects.filter(pk=contribution.pk).update(pending=sealed)
    context = {"link": confirm_link.replace("CODE", code), "draft": draft_link}
    letter = written(address, "Confirmez votre proposition d’aide", "contribution", context, {})
    owner = mark(f"contribution {contribution.pk}")
    drop_waiting(owner)
    post(letter, owner=owner, now=timezone.now())


def is_asked(contribution: Contribution, code: str) -> bool:
    """Whether a code is that of the last mail."""
    if not contribution.pending:
        return False
    told = unseal(bytes(contribution.pending).decode())
    return hmac.compare_digest(str(told["code"]).encode(), code.encode("utf-8", "surrogatepass"))


@transaction.atomic
def confirm(contribution: Contribution, code: str) -> None:
    """Keep the address as verified, and send. Raises `WrongCodeError`, `TransitionError`."""
    if not is_asked(contribution, code):
        raise WrongCodeError("Ce lien a déjà servi, ou un autre courriel l’a remplacé.")
    told = unseal(bytes(contribution.pending).decode())
    contribution.author, contribution.pending = sealed_author(told["address"], told.get(KEEPS, "")), b""
    contribution.save(update_fields=["author", "pending"])
    send(contribution)


def address_of(contribution: Contribution) -> str:
    """The verified address; empty when there is none any more."""
    return told_of_author(contribution).get("address", "")


def told_of_author(contribution: Contribution) -> dict[str, str]:
    """What is sealed of its author; nothing when there is none any more. Raises `UnreadableError`."""
    return unseal(bytes(contribution.author).decode()) if contribution.author else {}


def sealed_author(address: str, keeps: str = "") -> bytes:
    return seal({"address": address} | ({KEEPS: keeps} if keeps else {})).encode()


def forget_authors() -> int:
    """Erase the addresses of what was decided long enough ago; how many."""
    decided = Contribution.objects.filter(state__in=[State.ACCEPTEE, State.REFUSEE]).exclude(author=b"")
    return decided.filter(changed_at__lt=timezone.now() - AUTHOR_KEPT).update(author=b"", pending=b"")
