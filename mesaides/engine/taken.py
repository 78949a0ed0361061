"""A parameter of the law that a formula takes, and on which day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openfisca_core.periods import Instant, Period

Path = tuple[str, ...]


class NotTimelessError(Exception):
    """A function does something else with its period, or something that is not understood."""


@dataclass(frozen=True)
class Taken:
    """A parameter, or a branch of them; `moves`: from the period of the formula to the day it is taken on."""

    path: Path = ()
    moves: tuple[tuple[str, tuple[Any, ...] | None], ...] = ()

    def day(self, period: Period) -> str:
        """The day it is taken on (AAAA-MM-JJ)."""
        found: Any = period
        for name, arguments in self.moves:
            found = getattr(found, name) if arguments is None else getattr(found, name)(*arguments)
        return str(found if isinstance(found, Instant) else found.start)

    def moved(self, name: str, arguments: tuple[Any, ...] | None = None) -> Taken:
        return Taken(self.path, (*self.moves, (name, arguments)))
