"""Rows of numbers end to end: not an object a row, so that processes share them without ever copying a page."""

from __future__ import annotations

from array import array
from collections.abc import Iterable


class Rows:
    """Rows of numbers under 2³², read by their rank; more can be added at the end."""

    def __init__(self, rows: Iterable[Iterable[int]] = ()) -> None:
        self._numbers = array("I")
        self._ends = array("I", [0])
        for row in rows:
            self.append(row)

    def append(self, row: Iterable[int]) -> None:
        self._numbers.extend(row)
        self._ends.append(len(self._numbers))

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, rank: int) -> tuple[int, ...]:
        if rank < 0:
            raise IndexError(rank)
        return tuple(self._numbers[self._ends[rank] : self._ends[rank + 1]])
