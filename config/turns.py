"""Who calculates now, and who waits: one after another in each process, and a queue that is never long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

from django.conf import settings
from django.dispatch import Signal
from django.http import HttpRequest, HttpResponse

from config.limits import CALCULATION, MAIL, PDF, group_of
from config.refusals import BUSY, refused

QUEUED = {CALCULATION, PDF, MAIL}

RETRY_AFTER = 10
"""Seconds: about as many calculations have ended by then."""

entered, left = Signal(), Signal()
"""Sent when a request comes into the queue, and when it goes out of it, for those who measure."""


class BusyError(TimeoutError):
    """The queue is full, or the calculations before this one took all the time it could wait."""


class Turns:
    """Turns to be taken: so many at once, and so many who wait for theirs."""

    def __init__(self, at_once: int, waiting: int) -> None:
        self._places = BoundedSemaphore(at_once + waiting)
        self._turns = BoundedSemaphore(at_once)

    @contextmanager
    def taken(self, seconds: float) -> Iterator[None]:
        """Wait for a turn, so long at most; raises `BusyError`, at once when the queue is full."""
        with _held(self._places, None):
            entered.send_robust(Turns)
            try:
                with _held(self._turns, seconds):
                    yield
            finally:
                left.send_robust(Turns)


@contextmanager
def _held(places: BoundedSemaphore, seconds: float | None) -> Iterator[None]:
    if not places.acquire(blocking=seconds is not None, timeout=seconds):
        raise BusyError
    try:
        yield
    finally:
        places.release()


class Queue:
    """Make what calculates take its turn, in each process: two calculations at once would both take twice the time."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response
        self._turns = Turns(1, settings.CALCULS_EN_ATTENTE)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if group_of(request) not in QUEUED:
            return self._get_response(request)
        try:
            with self._turns.taken(settings.CALCUL_SECONDES):
                return self._get_response(request)
        except BusyError:
            return refused(request, BUSY, after=RETRY_AFTER)
