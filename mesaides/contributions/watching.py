"""Notice what others published: a light look a second at most, and never in the way of a request."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from django.db import DatabaseError, close_old_connections

from mesaides.contributions.editions import refresh

logger = logging.getLogger(__name__)

PAUSE = 1.0
"""Seconds between two looks, at least."""


class Watch:
    """Looks from a thread of its own, started by the first request: those of the parent process end with the fork."""

    def __init__(self, look: Callable[[], object] = refresh, clock: Callable[[], float] = time.monotonic) -> None:
        self._look, self._clock = look, clock
        self._next = float("-inf")
        self._asked = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def notice(self) -> None:
        """Ask for a look, if the last one is old enough. Never waits."""
        now = self._clock()
        if now < self._next:
            return
        self._next = now + PAUSE
        with self._lock:
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._run, name="publications", daemon=True)
                self._thread.start()
        self._asked.set()

    def _run(self) -> None:
        while self._asked.wait():
            self._asked.clear()
            self.look_once()

    def look_once(self) -> None:
        """A database that fails is told, and asked again later: the catalogue stays as it was."""
        close_old_connections()
        try:
            self._look()
        except DatabaseError as error:
            logger.warning("Les publications du catalogue n’ont pas pu être lues (%s).", type(error).__name__)
        finally:
            close_old_connections()
