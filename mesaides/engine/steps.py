"""The steps of OpenFisca's way round the spirals, each written once: the programs of a graph share them."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from mesaides.engine.chains import Chains
from mesaides.engine.rows import Rows

FIRST_STEP = 1 << 24
"""Steps are numbered from here on, and nodes of the graph below."""

DEFAULT = (1 << 32) - 1
"""What a step without reads is told apart by; no number is as great."""


class Steps:
    """Runs of spiralling formulas. Two that run the same formula on the same values are one step.

    A step reads ranks of the graph and numbers of earlier steps; one without reads is the default at the end of a
    spiral. Only who holds the lock of the book may add some; those that are there never change.
    """

    def __init__(self) -> None:
        self._numbers: dict[bytes, int] = {}
        self._ranks = array("I")
        self._reads = Rows()
        self._defaults = bytearray()
        self._readers = Chains()
        self._of = Chains()

    def __len__(self) -> int:
        return len(self._ranks)

    def number(self, rank: int, reads: tuple[int, ...] | None) -> int:
        """The number of a step, written now if it never was."""
        key = _key(rank, reads)
        known = self._numbers.get(key)
        if known is None:
            self._numbers[key] = known = self._write(rank, reads)
        return known

    def rank(self, number: int) -> int:
        """The rank in the graph of what a step finds a value of."""
        return self._ranks[number - FIRST_STEP]

    def reads(self, number: int) -> tuple[int, ...]:
        return self._reads[number - FIRST_STEP]

    def is_default(self, number: int) -> bool:
        """Whether a step is the end of a spiral."""
        return bool(self._defaults[number - FIRST_STEP])

    def readers(self, number: int) -> Iterator[int]:
        """The steps that read a value, each once."""
        return self._readers.of(_place(number))

    def of(self, rank: int) -> Iterator[int]:
        """The steps that find a value of a node."""
        return self._of.of(rank)

    def _write(self, rank: int, reads: tuple[int, ...] | None) -> int:
        number = FIRST_STEP + len(self)
        self._reads.append(reads or ())
        self._defaults.append(reads is None)
        self._ranks.append(rank)
        self._of.add(rank, number)
        for read in set(reads or ()):
            self._readers.add(_place(read), number)
        return number


def _key(rank: int, reads: tuple[int, ...] | None) -> bytes:
    return array("I", (rank, DEFAULT) if reads is None else (rank, *reads)).tobytes()


def _place(number: int) -> int:
    """Nodes on even places, steps on odd ones: both are numbered from zero, close to one another."""
    return 2 * (number - FIRST_STEP) + 1 if number >= FIRST_STEP else 2 * number
