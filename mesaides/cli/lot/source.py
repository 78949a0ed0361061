"""Where the households of a batch come from: what every form of file gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from mesaides.household.errors import Fault


@dataclass(frozen=True, slots=True)
class Row:
    """One household of the file as it stands there, and its line."""

    line: int
    content: Any


@dataclass(frozen=True, slots=True)
class Given:
    """What a row says: its id if it has one, its situation in JSON form, and what could not be read."""

    id: str | int | None
    data: Any
    faults: tuple[Fault, ...] = ()


class Source(Protocol):
    """A file of households. Its header is checked when it is opened."""

    def count(self) -> int:
        """How many households it holds; raises `Refused` when the file cannot be read to its end."""

    def rows(self) -> Iterator[Row]:
        """The households, one at a time, in the order of the file."""

    def given(self, row: Row) -> Given:
        """What a row says. Costly: done by the processes that compute."""
