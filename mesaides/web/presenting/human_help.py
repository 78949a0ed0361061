"""Who can help in person: the names and numbers are those of the catalogue's institutions."""

from __future__ import annotations

from dataclasses import dataclass

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Institution


@dataclass(frozen=True)
class HumanHelp:
    """The State's telephone and its local offices, the town hall's social service, the département's."""

    etat: Institution
    ccas: Institution
    departement: Institution


def human_help() -> HumanHelp:
    known = catalogue().institutions
    return HumanHelp(known["etat"], known["ccas"], known["departement"])
