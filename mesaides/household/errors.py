"""What is wrong with a household, said so that it can be mended."""

from __future__ import annotations

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

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in faults))
