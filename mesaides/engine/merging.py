"""The ways of several kinds of households as one, so that they can be calculated together.

A household that declares a value on a spiral takes another way than one for which the model works it out. Most often
the two differ by that value alone: where the one ends, the other goes on. Then both follow the longer way, and the
value declared is laid over what the formula finds. Where they differ otherwise, a household keeps steps of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mesaides.engine.declared import Node
from mesaides.engine.program import Way
from mesaides.engine.steps import FIRST_STEP, Steps

Kind = frozenset[int]
"""The ranks of the values on spirals that a household declares."""


@dataclass(frozen=True)
class Merged:
    """A way for all, and where each kind of household finds its answers."""

    way: Way
    answers: Mapping[Kind, Mapping[Node, int]]


class Merger:
    """The ways met so far for the same wanted nodes, each told in steps that the others take too where it can."""

    def __init__(self, table: Steps) -> None:
        self._table = table
        self._kept: set[int] = set()
        self._answers: dict[Kind, dict[Node, int]] = {}

    def merged(self, ways: Mapping[Kind, Way]) -> Merged:
        """The ways of some kinds as one; the longest, of those who declare the least, are followed by the others."""
        for kind in sorted(set(ways) - set(self._answers), key=len):
            self._answers[kind] = self._told(kind, ways[kind])
        answers = {kind: self._answers[kind] for kind in ways}
        return Merged(self._way({number for found in answers.values() for number in found.values()}), answers)

    def _told(self, kind: Kind, way: Way) -> dict[Node, int]:
        translation = _Translation(self._table, self._kept, kind)
        answers = {node: translation.of(number) for node, number in way.answers.items()}
        self._kept |= translation.steps
        return answers

    def _way(self, answers: Iterable[int]) -> Way:
        """Everything behind some answers."""
        seen, waiting = set(answers), list(answers)
        while waiting:
            number = waiting.pop()
            reads = set(self._table.reads(number)) - seen if number >= FIRST_STEP else ()
            seen |= set(reads)
            waiting += reads
        steps = frozenset(number for number in seen if number >= FIRST_STEP)
        return Way({}, steps, frozenset(seen - steps))


class _Translation:
    """From the steps of a way to those `kept` already, where the values of a kind are laid over formulas."""

    def __init__(self, table: Steps, kept: set[int], over: Kind) -> None:
        self.table, self.kept, self.over = table, kept, over
        self.steps: set[int] = set()
        self._known: dict[int, int] = {}
        self._same: dict[tuple[int, int], bool] = {}

    def of(self, number: int) -> int:
        """A step that finds the same value: one that is kept, else one of its own that reads translated values."""
        if number < FIRST_STEP:
            return number
        if number not in self._known:
            self._known[number] = self._found(number)
        return self._known[number]

    def _found(self, number: int) -> int:
        table = self.table
        for candidate in table.of(table.rank(number)):
            if candidate in self.kept and self.same(number, candidate):
                return candidate
        if not table.is_default(number):
            number = table.number(table.rank(number), tuple(map(self.of, table.reads(number))))
        self.steps.add(number)
        return number

    def same(self, number: int, candidate: int) -> bool:
        """Whether both find the same value, for a household that declares the values `over`."""
        if number < FIRST_STEP or candidate < FIRST_STEP:
            return number == candidate or self._is_laid_over(number, candidate)
        pair = number, candidate
        if pair not in self._same:
            self._same[pair] = self._alike(number, candidate)
        return self._same[pair]

    def _is_laid_over(self, number: int, candidate: int) -> bool:
        """Nothing is laid over the default at the end of a spiral."""
        if number not in self.over or candidate < FIRST_STEP or self.table.is_default(candidate):
            return False
        return self.table.rank(candidate) == number

    def _alike(self, number: int, candidate: int) -> bool:
        table = self.table
        if table.rank(number) != table.rank(candidate) or table.is_default(number) != table.is_default(candidate):
            return False
        reads, others = table.reads(number), table.reads(candidate)
        return len(reads) == len(others) and all(map(self.same, reads, others))
