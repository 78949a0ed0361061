"""The ways out of this site for a benefit: those of the catalogue, and no other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mesaides.benefits.model import Benefit
from mesaides.figures.events import Channel

OFFICIAL_PAGE = "page-officielle"

CHANNELS: Mapping[str, Channel] = {
    "en_ligne": Channel.ONLINE,
    "papier": Channel.PAPER,
    "sur_place": Channel.OFFICE,
    "telephone": Channel.PHONE,
    "automatique": Channel.MORE,
}
"""How the catalogue and the counters call the ways to claim. What comes without a claim is only read about."""


@dataclass(frozen=True, slots=True)
class Way:
    """Where it leads, and what it is counted as."""

    address: str
    channel: Channel


def ways(benefit: Benefit) -> dict[str, Way]:
    """By the name they have in our addresses: the rank of the step, or the official page."""
    steps = enumerate(benefit.demarches, start=1)
    found = {str(rank): Way(step.lien, CHANNELS[step.canal]) for rank, step in steps if step.lien}
    return found | {OFFICIAL_PAGE: Way(benefit.page_officielle, Channel.MORE)}


def name_of(benefit: Benefit, address: str) -> str | None:
    """The name of the way that leads to an address of the catalogue; `None` for another address."""
    return next((name for name, way in ways(benefit).items() if way.address == address), None)
