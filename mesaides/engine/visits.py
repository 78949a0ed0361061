"""The last states of the visits that this process has just seen: the next answer starts from there."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock, Timer
from time import monotonic
from typing import NamedTuple

from mesaides.engine.erased import Erased
from mesaides.engine.state import State


class Trail(NamedTuple):
    """What a household leaves for its next evaluation: its state, and the one with its expected child."""

    now: State | None = None
    birth: State | None = None


NOTHING = Trail()

KEPT = 200
"""Visits kept by a process, the last used; about a megabyte each beside what they share."""

LASTING = 600.0
"""Seconds that a trail is kept without being used."""

LOOK = 1.0
"""Seconds between two looks at what has lasted too long, and at what another process has erased."""


class Visits:
    """Trails by the name of a visit. Bounded in number and in time; safe between threads.

    A name forgotten by a process is forgotten by those that were forked from the same one, and is not kept again.
    """

    def __init__(self, size: int = KEPT, lasting: float = LASTING) -> None:
        self._size, self._lasting = size, lasting
        self._erased = Erased()
        self._looked = 0
        self._trails: OrderedDict[str, tuple[Trail, float]] = OrderedDict()
        self._lock = Lock()
        self._sweeping = False

    def trail(self, visit: str | None) -> Trail:
        return self._trails.get(visit, (NOTHING, 0.0))[0] if visit else NOTHING

    def keep(self, visit: str | None, trail: Trail) -> None:
        if visit is None:
            return
        with self._lock:
            if self._erased.knows(visit):  # while it was being calculated
                return
            self._trails[visit] = trail, monotonic()
            self._trails.move_to_end(visit)
            while len(self._trails) > self._size:
                self._trails.popitem(last=False)
            self._sweep_later()

    def forget(self, visit: str) -> None:
        """At once in this process, within a second in the others; nothing happens where nothing was kept."""
        with self._lock:
            self._erased.tell(visit)
            self._trails.pop(visit, None)

    def _sweep_later(self) -> None:
        if self._trails and not self._sweeping:
            self._sweeping = True
            timer = Timer(min(LOOK, self._lasting), self._sweep)
            timer.daemon = True
            timer.start()

    def _sweep(self) -> None:
        """Drop what was left alone for too long, or was erased elsewhere, even when nobody comes any more."""
        with self._lock:
            self._sweeping = False
            self._drop_erased()
            past = monotonic() - self._lasting
            for visit in [visit for visit, (_, seen) in self._trails.items() if seen <= past]:
                del self._trails[visit]
            self._sweep_later()

    def _drop_erased(self) -> None:
        told = self._erased.count
        if told == self._looked:
            return
        if self._erased.forgot_since(self._looked):
            self._trails.clear()
        for visit in [visit for visit in self._trails if self._erased.knows(visit)]:
            del self._trails[visit]
        self._looked = told
