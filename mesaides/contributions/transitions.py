"""The life of a contribution: sent, asked to be changed, accepted or refused; each act is written in its history."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from mesaides.contributions import publication
from mesaides.contributions.models import Contribution, Revision, State

CONTRIBUTOR = "contributeur"
"""Who sends: no name of theirs is in the history."""

OPEN = (State.BROUILLON, State.A_REPRENDRE)
"""The states in which its author may change a contribution."""


class TransitionError(ValueError):
    """This act cannot be done to a contribution in its state; the message says why and what to do."""


def send(contribution: Contribution) -> None:
    """Hand it to the reviewers. Raises `TransitionError`."""
    with transaction.atomic():
        stored = _locked(contribution, OPEN, "envoyer")
        if not stored.file or not stored.slug:
            raise TransitionError("Cette contribution n’est pas complète : corrigez ce que le formulaire signale.")
        if not stored.author:
            raise TransitionError("L’adresse de courriel n’est pas vérifiée : ouvrez le lien reçu par courriel.")
        stored.sent_at = timezone.now()
        _move(stored, State.ENVOYEE, CONTRIBUTOR, Revision.What.SENT, "")
    contribution.refresh_from_db()


def ask_for_changes(contribution: Contribution, who: str, comment: str) -> None:
    """Give it back to its author, with what is to be changed. Raises `TransitionError`."""
    _decide(contribution, State.A_REPRENDRE, who, Revision.What.ASKED, _told(comment))


def refuse(contribution: Contribution, who: str, comment: str) -> None:
    """Close it, with the reason. Raises `TransitionError`."""
    _decide(contribution, State.REFUSEE, who, Revision.What.REFUSED, _told(comment))


def accept(contribution: Contribution, who: str, comment: str = "") -> None:
    """Accept and publish it, both or neither. Raises `TransitionError`, and what `publication.publish` raises."""
    with transaction.atomic():
        _decide(contribution, State.ACCEPTEE, who, Revision.What.ACCEPTED, comment)
        level = next(iter(contribution.answers.get("niveau", ())), "")
        publication.publish(contribution.slug, contribution.file, who, contribution.institution_file, level)
        write(contribution, who, Revision.What.PUBLISHED)


def write(contribution: Contribution, who: str, what: str, comment: str = "") -> Revision:
    """Add an act to the history, with the file as it stands."""
    return Revision.objects.create(
        contribution=contribution, at=timezone.now(), who=who, what=what, comment=comment, file=contribution.file
    )


def _decide(contribution: Contribution, state: State, who: str, what: str, comment: str) -> None:
    with transaction.atomic():
        _move(_locked(contribution, (State.ENVOYEE,), "décider de"), state, who, what, comment)
    contribution.refresh_from_db()


def _locked(contribution: Contribution, states: Iterable[State], act: str) -> Contribution:
    """The row as it stands now, that nobody else changes meanwhile."""
    stored = Contribution.objects.select_for_update().get(pk=contribution.pk)
    if State(stored.state) not in states:
        raise TransitionError(
            f"On ne peut pas {act} cette contribution : elle est « {stored.get_state_display()} ». Rechargez la page."
        )
    return stored


def _move(stored: Contribution, state: State, who: str, what: str, comment: str) -> None:
    stored.state, stored.changed_at = state, timezone.now()
    stored.save(update_fields=["state", "changed_at", "sent_at"])
    write(stored, who, what, comment)


def _told(comment: str) -> str:
    if not comment.strip():
        raise TransitionError("Dites pourquoi : la personne qui a écrit cette contribution lira ce commentaire.")
    return comment.strip()
