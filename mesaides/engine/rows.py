"""Rows of numbers end to end: not an object a row, so that processes share them without ever copying a page."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import overload


class Rows(Sequence[tuple[int, ...]]):
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

    @overload
    def __getitem__(self, rank: int) -> tuple[int, ...]: ...

    @overload
    def __getitem__(self, rank: slice) -> list[tuple[int, ...]]: ...

    def __getitem__(self, rank: int | slice) -> tuple[int, ...] | list[tuple[int, ...]]:
        if isinstance(rank, slice):
            return [self[one] for one in range(*rank.indices(len(self)))]
        if not 0 <= rank < len(self):
            raise IndexError(rank)
        return tuple(self._numbers[self._ends[rank] : self._ends[rank + 1]])
