"""Decide of a contribution, and tell its author by mail: both are done, or neither."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from hashlib import sha256

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from mesaides.benefits.document import UnreadableFileError
from mesaides.benefits.errors import CatalogueError
from mesaides.contributions import transitions
from mesaides.contributions.models import Contribution, Revision
from mesaides.contributions.publication import PublicationError
from mesaides.contributions.transitions import TransitionError
from mesaides.mails.letters import Letter, written
from mesaides.mails.queue import QueueFullError, post
from mesaides.mails.sealing import UnreadableError, mark, unseal
from mesaides.team.waiting import field_of
from mesaides.team.wording import author_of, is_wording


class Act(StrEnum):
    """What a reviewer may do; the value is what the form sends."""

    ASK = "reprendre"
    ACCEPT = "accepter"
    REFUSE = "refuser"
    NOTE = "noter"


class DecisionError(ValueError):
    """Nothing was done; the message says why."""


SUBJECTS = {
    Act.ASK: "Votre contribution est à reprendre",
    Act.ACCEPT: "Votre contribution est acceptée",
    Act.REFUSE: "Votre contribution n’est pas retenue",
}
"""What is written to its author; a note stays within the team."""


def decide(contribution: Contribution, act: Act, who: str, comment: str, seen: str) -> bool:
    """Do it; `seen`: the mark of the file that was read. Whether its author is told. Raises `DecisionError`."""
    try:
        with transaction.atomic():
            _same_as_seen(contribution, seen)
            _ACTS[act](contribution, who, comment.strip())
            return act in SUBJECTS and _tell(contribution, act, comment.strip())
    except (TransitionError, PublicationError, CatalogueError, UnreadableFileError) as error:
        raise DecisionError(str(error)) from error
    except QueueFullError as error:
        raise DecisionError("Trop de courriels attendent : rien n’a été décidé. Réessayez dans un moment.") from error


def mark_of(contribution: Contribution) -> str:
    """What tells the file that a reviewer reads from any other."""
    return sha256(f"{contribution.slug}\n{contribution.file}".encode()).hexdigest()


def _same_as_seen(contribution: Contribution, seen: str) -> None:
    stored = Contribution.objects.select_for_update().get(pk=contribution.pk)
    if mark_of(stored) != seen:
        raise DecisionError("Cette contribution a changé depuis que vous l’avez lue. Relisez-la, puis décidez.")


def _note(contribution: Contribution, who: str, comment: str) -> None:
    if not comment:
        raise DecisionError("Écrivez la note à garder.")
    transitions.write(contribution, who, Revision.What.COMMENTED, comment)


def _accept(contribution: Contribution, who: str, comment: str) -> None:
    """A text of the site comes from the team: someone else reads it."""
    if is_wording(contribution) and author_of(contribution) == who:
        raise DecisionError("Vous avez écrit ce texte : une autre personne de l’équipe doit le relire.")
    transitions.accept(contribution, who, comment)


_ACTS: dict[Act, Callable[[Contribution, str, str], None]] = {
    Act.ASK: transitions.ask_for_changes,
    Act.ACCEPT: _accept,
    Act.REFUSE: transitions.refuse,
    Act.NOTE: _note,
}


def _tell(contribution: Contribution, act: Act, comment: str) -> bool:
    address = address_of(contribution)
    if not address or not settings.COURRIELS:
        return False
    owner = mark(f"contribution-{contribution.pk}")
    post(_letter(contribution, act, comment, address), owner=owner, now=timezone.now())
    return True


def _letter(contribution: Contribution, act: Act, comment: str, address: str) -> Letter:
    context = {"act": act.value, "name": field_of(contribution.file, "nom") or contribution.slug, "comment": comment}
    return written(address, SUBJECTS[act], "decision", context, {})


def address_of(contribution: Contribution) -> str:
    """The verified address of its author; empty when there is none, or when its key is gone."""
    if not contribution.author:
        return ""
    try:
        return str(unseal(bytes(contribution.author).decode())["address"])
    except (UnreadableError, UnicodeDecodeError, KeyError):
        return ""
