"""The last states of the visits that this process has just seen: the next answer starts from there."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock, Timer
from time import monotonic
from typing import NamedTuple

from mesaides.engine.state import State


class Trail(NamedTuple):
    """What a household leaves for its next evaluation: its state, and the one with its expected child."""

    now: State | None = None
    birth: State | None = None


NOTHING = Trail()

KEPT = 200
"""Visits kept by a process, the last used; about a megabyte each beside what they share."""

LASTING = 600.0
"""Seconds that a trail is kept without being used; it is gone at the latest after twice as long."""


class Visits:
    """Trails by the name of a visit. Bounded in number and in time; safe between threads."""

    def __init__(self, size: int = KEPT, lasting: float = LASTING) -> None:
        self._size, self._lasting = size, lasting
        self._trails: OrderedDict[str, tuple[Trail, float]] = OrderedDict()
        self._lock = Lock()
        self._sweeping = False

    def trail(self, visit: str | None) -> Trail:
        return self._trails.get(visit, (NOTHING, 0.0))[0] if visit else NOTHING

    def keep(self, visit: str | None, trail: Trail) -> None:
        if visit is None:
            return
        with self._lock:
            self._trails[visit] = trail, monotonic()
            self._trails.move_to_end(visit)
            while len(self._trails) > self._size:
                self._trails.popitem(last=False)
            self._sweep_later()

    def forget(self, visit: str) -> None:
        """Nothing happens when nothing was kept."""
        with self._lock:
            self._trails.pop(visit, None)

    def _sweep_later(self) -> None:
        if self._trails and not self._sweeping:
            self._sweeping = True
            timer = Timer(self._lasting, self._sweep)
            timer.daemon = True
            timer.start()

    def _sweep(self) -> None:
        """Drop what was left alone for too long, even when nobody comes any more."""
        with self._lock:
            self._sweeping = False
            past = monotonic() - self._lasting
            for visit in [visit for visit, (_, seen) in self._trails.items() if seen <= past]:
                del self._trails[visit]
            self._sweep_later()
