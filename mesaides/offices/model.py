"""An office open to the public, and the three answers of the directory. Frozen values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from mesaides.benefits.choices import Accueil


@dataclass(frozen=True, slots=True)
class Office:
    """One office, as the directory describes it: a text is empty when the directory does not say."""

    kind: Accueil
    name: str
    address: tuple[str, ...] = ()  # lines, the town last
    commune: str = ""  # Insee code of where it stands
    phone: str = ""
    mail: str = ""
    site: str = ""
    page: str = ""  # its page in the directory
    hours: tuple[str, ...] = ()  # French sentences


def dialled(phone: str) -> str:
    """What a telephone dials: « 0561000000 » for « 05 61 00 00 00 »."""
    return re.sub(r"[^+\d]", "", phone)


class Reply(StrEnum):
    """What became of a search."""

    FOUND = "trouve"
    NONE = "aucun"  # the directory answered: it knows of none
    UNAVAILABLE = "injoignable"  # it did not answer, or nothing that can be read: there may be some


@dataclass(frozen=True, slots=True)
class Answer:
    """The offices found, the nearest first."""

    reply: Reply
    offices: tuple[Office, ...] = ()

    def of(self, kind: Accueil) -> tuple[Office, ...]:
        return tuple(office for office in self.offices if office.kind is kind)


UNAVAILABLE = Answer(Reply.UNAVAILABLE)
