"""What is wrong with a household, said so that it can be mended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the field (« demandeur.date_naissance », empty for the whole) and what to do."""

    champ: str
    message: str

    def __str__(self) -> str:
        return f"{self.champ} : {self.message}" if self.champ else self.message


class SituationError(ValueError):
    """The household cannot be used as given; nothing was computed."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class NotJsonError(SituationError):
    """The text given is not JSON: there is no household to speak of."""


def one_a_field(faults: Iterable[Fault]) -> list[Fault]:
    """The first fault of each field: mending it may well mend the others."""
    first: dict[str, Fault] = {}
    for fault in faults:
        first.setdefault(fault.champ, fault)
    return list(first.values())
