"""Lists of numbers that all grow, linked in arrays: not an object a number, so that they stay small and shared."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

END = 0
"""Where no link stands."""


class Chains:
    """Lists of numbers under 2³², each at a place; a place where nothing was added holds an empty one."""

    def __init__(self) -> None:
        self._first, self._last = array("I"), array("I")
        self._numbers, self._next = array("I", [END]), array("I", [END])

    def add(self, place: int, number: int) -> None:
        """Add a number at the end of a list. Who reads the list meanwhile sees it with the number, or without."""
        link = len(self._numbers)
        self._numbers.append(number)
        self._next.append(END)
        self._make_room(place)
        if self._first[place] == END:
            self._first[place] = link
        else:
            self._next[self._last[place]] = link
        self._last[place] = link

    def of(self, place: int) -> Iterator[int]:
        link = self._first[place] if place < len(self._first) else END
        while link != END:
            yield self._numbers[link]
            link = self._next[link]

    def _make_room(self, place: int) -> None:
        missing = [END] * (place + 1 - len(self._first))
        self._last.extend(missing)
        self._first.extend(missing)
