"""The last states of the visits that this process has just seen: the next answer starts from there."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import NamedTuple

from mesaides.engine.state import State


class Trail(NamedTuple):
    """What a household leaves for its next evaluation: its state, and the one with its expected child."""

    now: State | None = None
    birth: State | None = None


NOTHING = Trail()

KEPT = 200
"""Visits kept by a process, the last used; about a megabyte each beside what they share."""


class Visits:
    """Trails by the name of a visit. Bounded; safe between threads."""

    def __init__(self, size: int = KEPT) -> None:
        self._size = size
        self._trails: OrderedDict[str, Trail] = OrderedDict()
        self._lock = Lock()

    def trail(self, visit: str | None) -> Trail:
        return self._trails.get(visit, NOTHING) if visit else NOTHING

    def keep(self, visit: str | None, trail: Trail) -> None:
        if visit is None:
            return
        with self._lock:
            self._trails[visit] = trail
            self._trails.move_to_end(visit)
            while len(self._trails) > self._size:
                self._trails.popitem(last=False)

    def forget(self, visit: str) -> None:
        """Nothing happens when nothing was kept."""
        with self._lock:
            self._trails.pop(visit, None)
