"""What was done to a contribution, by whom and when, and what changed in its file each time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from mesaides.contributions.models import Contribution
from mesaides.team.difference import Part, difference


@dataclass(frozen=True, slots=True)
class Done:
    """One act. `parts`: what its file says otherwise than at the act before; nothing at the first one."""

    at: datetime
    who: str
    what: str
    comment: str
    parts: tuple[Part, ...]


def acts(contribution: Contribution) -> list[Done]:
    """The newest first."""
    return list(_acts(contribution))[::-1]


def _acts(contribution: Contribution) -> Iterator[Done]:
    former: str | None = None
    for act in contribution.revisions.all():
        parts = () if former is None or former == act.file else difference(former, act.file)
        yield Done(act.at, act.who, act.get_what_display(), act.comment, parts)
        former = act.file
