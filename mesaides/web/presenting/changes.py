"""Everything that may change on the pages « Et si… », as links from one to the others."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from mesaides.household.situation import Situation
from mesaides.web.presenting.events import events_of
from mesaides.web.presenting.variations import variations_of
from mesaides.web.visiting import Visiting


@dataclass(frozen=True, slots=True)
class Choice:
    """A link to one of the pages; `is_here`: the page that is shown."""

    label: str
    address: str
    is_here: bool


def choices_of(visiting: Visiting, situation: Situation, here: str) -> list[Choice]:
    """What may vary, then what may happen."""
    varying = [(one.name, one.wording.label, "et_si", "varie") for one in variations_of(situation)]
    happening = [(one.name, one.label, "avant_apres", "evenement") for one in events_of(situation)]
    return [
        Choice(label, f"{visiting.address(page)}?{urlencode({key: name})}", name == here)
        for name, label, page, key in [*varying, *happening]
    ]
