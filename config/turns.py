"""Who calculates now, and who waits: one after another in each process, and a queue that is never long."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from threading import Condition, Lock
from typing import Any

from django.conf import settings
from django.dispatch import Signal
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from config.limits import CALCULATION, LOT, MAIL, PDF, group_of
from config.refusals import BUSY, refused

QUEUED = {CALCULATION, PDF, MAIL}

RETRY_AFTER = 10
"""Seconds: about as many calculations have ended by then."""

entered, left = Signal(), Signal()
"""Sent when a request comes into the queue, and when it goes out of it, for those who measure."""


class BusyError(TimeoutError):
    """The queue is full, or the calculations before this one took all the time it could wait."""


class Turns:
    """Turns to be taken, first come, first served: so many at once, and so many who wait for theirs."""

    def __init__(self, at_once: int, waiting: int) -> None:
        self._at_once, self._places = at_once, at_once + waiting
        self._line: list[object] = []
        self._moved = Condition()

    @contextmanager
    def taken(self, seconds: float | None) -> Iterator[None]:
        """Wait for a turn, so long at most; raises `BusyError`, at once when the queue is full.

        `None`: wait as long as it takes, even when the queue is full.
        """
        ticket = object()
        with self._moved:
            if seconds is not None and len(self._line) >= self._places:
                raise BusyError
            self._line.append(ticket)
        entered.send_robust(Turns)
        try:
            self._wait(ticket, seconds)
            yield
        finally:
            self._leave(ticket)
            left.send_robust(Turns)

    def _wait(self, ticket: object, seconds: float | None) -> None:
        with self._moved:
            if not self._moved.wait_for(lambda: ticket in self._line[: self._at_once], seconds):
                raise BusyError

    def _leave(self, ticket: object) -> None:
        with self._moved:
            self._line.remove(ticket)
            self._moved.notify_all()


class Paced:
    """A streamed answer: each of its parts takes a turn, and what it held is given back once, at its end.

    It ends with its last part, or when the server closes it because nobody listens any more.
    """

    def __init__(self, parts: Iterable[bytes], turns: Turns, held: ExitStack) -> None:
        self._parts, self._turns, self._held = iter(parts), turns, held

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        with self._turns.taken(None):
            return next(self._parts)

    def close(self) -> None:
        self._held.close()


class Queue:
    """Make what calculates take its turn, in each process: two calculations at once would both take twice the time."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response
        self._turns = Turns(1, settings.CALCULS_EN_ATTENTE)
        self._lot = Lock()  # un lot occupe longtemps un fil d’exécution : les autres restent aux visiteurs

    def __call__(self, request: HttpRequest) -> HttpResponse:
        group = group_of(request)
        try:
            if group == LOT:
                response: HttpResponse = self._in_parts(request)
                return response
            if group not in QUEUED:
                return self._get_response(request)
            with self._turns.taken(settings.CALCUL_SECONDES):
                return self._get_response(request)
        except BusyError:
            return refused(request, BUSY, after=RETRY_AFTER)

    def _in_parts(self, request: HttpRequest) -> Any:
        """A batch: one at once, and visitors take their turns between its parts."""
        if not self._lot.acquire(blocking=False):
            raise BusyError
        with ExitStack() as held:
            held.callback(self._lot.release)
            response: Any = self._get_response(request)
            if isinstance(response, StreamingHttpResponse):
                parts: Any = response.streaming_content
                response.streaming_content = Paced(parts, self._turns, held.pop_all())
        return response
