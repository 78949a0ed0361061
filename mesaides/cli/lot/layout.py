"""The three forms of an output: JSON lines in full, or a table of amounts in CSV or in Parquet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mesaides.simulations.right import Result

Identity = str | int | None


@dataclass(frozen=True, slots=True)
class Answered:
    """The result of a row."""

    line: int
    id: Identity
    result: Result


class Layout(Protocol):
    """How results are kept chunk by chunk, then put together."""

    def chunk(self, answered: Iterable[Answered]) -> bytes:
        """What is kept of a chunk."""

    def assemble(self, chunks: Sequence[Path], output: Path) -> None:
        """Write the output from every chunk, in order, without holding more than one in memory."""
