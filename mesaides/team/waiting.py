"""The contributions that were sent: those that wait for the team first, the oldest first. Drafts are their author's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone

from mesaides.contributions.models import Contribution, State
from mesaides.contributions.naming import WORDINGS

SENT = (State.ENVOYEE, State.A_REPRENDRE, State.ACCEPTEE, State.REFUSEE)
_LINE = r"^{field}: (.+)$"


class UnknownContributionError(LookupError):
    """No contribution that was sent has this number."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One contribution, as the queue shows it."""

    number: int
    slug: str
    name: str
    institution: str
    corrects: bool
    state: State
    sent_at: datetime | None

    @property
    def kind(self) -> str:
        if self.slug.startswith(WORDINGS):
            return "Texte du site"
        return "Correction" if self.corrects else "Nouvelle aide"

    @property
    def days(self) -> int:
        """Whole days since it was last sent."""
        return (timezone.now() - self.sent_at).days if self.sent_at else 0


def queue(state: State | None = None) -> QuerySet[Contribution]:
    """Those in one state, or all that were sent."""
    wanted = SENT if state is None else (state,)
    return Contribution.objects.filter(state__in=wanted).order_by("sent_at", "pk")


def counts() -> dict[State, int]:
    return {state: Contribution.objects.filter(state=state).count() for state in SENT}


def rows(found: Iterable[Contribution]) -> Iterator[Waiting]:
    for one in found:
        state, corrects = State(one.state), bool(one.corrects)
        name, institution = field_of(one.file, "nom"), field_of(one.file, "institution")
        yield Waiting(one.pk, one.slug, name, institution, corrects, state, one.sent_at)


def one(number: int) -> Contribution:
    """Raises `UnknownContributionError`, for a draft too."""
    found = queue().filter(pk=number).first()
    if found is None:
        raise UnknownContributionError(f"Aucune contribution envoyée n’a le numéro {number}.")
    return found


def field_of(file: str, field: str) -> str:
    """What stands on a line of a file, without reading all of it; empty when it is not there."""
    found = re.search(_LINE.format(field=field), file, re.MULTILINE)
    return found.group(1).strip("\"'") if found else ""
