"""Looking for publications: not in the request, not more than once a second, and again after a failure."""

from __future__ import annotations

import logging
import threading

import pytest
from django.db import OperationalError

from mesaides.contributions.watching import PAUSE, Watch


def test_looks_are_a_pause_apart_and_in_another_thread() -> None:
    seen: list[str] = []
    looked, time = threading.Event(), [0.0]

    def look() -> None:
        seen.append(threading.current_thread().name)
        looked.set()

    watch = Watch(look, clock=lambda: time[0])
    for now in (0, PAUSE / 2, PAUSE):
        time[0] = now
        watch.notice()
        if now != PAUSE / 2:
            assert looked.wait(30)
            looked.clear()
    assert seen == ["publications"] * 2


@pytest.mark.django_db
def test_a_database_that_fails_is_told_and_nothing_stops(caplog: pytest.LogCaptureFixture) -> None:
    def look() -> None:
        raise OperationalError

    with caplog.at_level(logging.WARNING):
        Watch(look).look_once()
    assert "OperationalError" in caplog.text
