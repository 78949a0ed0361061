"""What the follow-up by mail counts, in the words of the counters: the setting COMPTEUR names `count`."""

from __future__ import annotations

from collections.abc import Mapping

from mesaides.figures.events import ANSWERS, Event, Reason
from mesaides.figures.recording import NotCountable, lost, record

PREFIX = "suivi_"
_WHYS = {Event.STUCK: Event.WHY_STUCK, Event.NOTHING: Event.WHY_NOTHING}

KNOWN: Mapping[str, tuple[Event, str | None] | None] = {
    f"{PREFIX}accepte": (Event.FOLLOWED, None),
    f"{PREFIX}arrete": None,  # it serves no published figure: not counted
    **{f"{PREFIX}{event}": (event, None) for event in ANSWERS},
    **{f"{PREFIX}{event}_{reason}": (why, reason) for event, why in _WHYS.items() for reason in Reason},
}
"""Its words, and the event and detail that they are; `None` for what is not kept."""


def count(event: str, *, benefit: str | None = None) -> None:
    """Count one. Never raises. A reason is counted without its benefit: the two together would tell too much."""
    if event not in KNOWN:
        lost(NotCountable("le suivi a donné un mot inconnu"))
    elif known := KNOWN[event]:
        counted, detail = known
        record(counted, benefit=None if detail else benefit, detail=detail)
