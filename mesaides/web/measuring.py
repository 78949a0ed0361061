"""Count how the service itself does: calculations, how long they take, what fails. It never breaks a page."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ParamSpec

from mesaides.figures.buckets import CALCULATIONS, bucket_of
from mesaides.figures.events import Event, Fault
from mesaides.figures.recording import lost, record
from mesaides.simulations.patience import TooLongError

P = ParamSpec("P")


def harmless(act: Callable[P, None]) -> Callable[P, None]:
    """A figure that is lost is logged; it never breaks a page."""

    @wraps(act)
    def acted(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            act(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 - compter est un plus : rien de ce qui lui arrive n’arrête une visite
            lost(error)

    return acted


@contextmanager
def timed() -> Iterator[None]:
    """Count a calculation and how long it took, or that it could not be done."""
    start = time.monotonic()
    try:
        yield
    except TooLongError:
        record(Event.FAILED, detail=Fault.TOO_LONG)
        raise
    except Exception:
        record(Event.FAILED, detail=Fault.CALCULATION)
        raise
    record(Event.COMPUTED, detail=bucket_of(time.monotonic() - start, CALCULATIONS))


@harmless
def page_failed(**_sent: object) -> None:
    """A page raised an error that nothing expected (signal of Django)."""
    record(Event.FAILED, detail=Fault.PAGE)
