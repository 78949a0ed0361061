"""How long a calculation may take."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic


class TooLongError(TimeoutError):
    """A calculation was stopped because it took longer than it may."""

    def __init__(self) -> None:
        super().__init__("Le calcul a pris trop de temps et a été arrêté. Réessayez dans un instant.")


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment of the machine's clock, in seconds; past it `check` stops the calculation."""

    moment: float

    @classmethod
    def within(cls, seconds: float) -> Deadline:
        return cls(monotonic() + seconds)

    def check(self) -> None:
        if monotonic() > self.moment:
            raise TooLongError


NEVER = Deadline(float("inf"))
