"""Calculations take turns; past the queue, a request is told at once when to come back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory, override_settings

from config.turns import BusyError, Paced, Queue, Turns, entered, left

CALCULATES = "/api/v1/simulations"
RESULTS = "/simulation/abc/resultats/"


class Slow:
    """A site whose calculations last until they are let go."""

    def __init__(self) -> None:
        self.begun, self.may_end = threading.Event(), threading.Event()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == CALCULATES:
            self.begun.set()
            assert self.may_end.wait(30)
        return HttpResponse("fait")


@pytest.fixture
def slow() -> Slow:
    return Slow()


def start(queue: Queue) -> threading.Thread:
    thread = threading.Thread(target=lambda: queue(RequestFactory().post(CALCULATES)))
    thread.start()
    return thread


def test_a_full_queue_answers_at_once(slow: Slow) -> None:
    with override_settings(CALCULS_EN_ATTENTE=0):
        queue = Queue(slow)
    running = start(queue)
    assert slow.begun.wait(30)
    of_the_api = queue(RequestFactory().post(CALCULATES))
    page = queue(RequestFactory().get(RESULTS))
    slow.may_end.set()
    running.join()
    assert (of_the_api.status_code, page.status_code) == (503, 503)
    assert of_the_api["Retry-After"] == page["Retry-After"] == "10"
    assert b"Beaucoup de personnes calculent" in of_the_api.content
    assert "Beaucoup de monde en ce moment" in page.content.decode()
    assert queue(RequestFactory().post(CALCULATES)).status_code == 200


def test_who_waits_longer_than_a_calculation_may_last_is_told_so(slow: Slow) -> None:
    queue = Queue(slow)
    running = start(queue)
    assert slow.begun.wait(30)
    with override_settings(CALCUL_SECONDES=0.01):
        refused = queue(RequestFactory().post(CALCULATES))
    slow.may_end.set()
    running.join()
    assert refused.status_code == 503


def test_pages_that_calculate_nothing_do_not_wait(slow: Slow) -> None:
    with override_settings(CALCULS_EN_ATTENTE=0):
        queue = Queue(slow)
        running = start(queue)
        assert slow.begun.wait(30)
        assert queue(RequestFactory().get("/simulation/abc/logement/")).status_code == 200
        assert running.is_alive()
        slow.may_end.set()
        running.join()


def test_a_turn_is_given_back_by_what_fails() -> None:
    turns = Turns(1, 0)
    with pytest.raises(LookupError), turns.taken(1):
        raise LookupError
    with turns.taken(1), pytest.raises(BusyError), turns.taken(1):
        pass


def test_the_queue_tells_who_comes_and_who_goes() -> None:
    told: list[str] = []

    def came(**_: object) -> None:
        told.append("entre")

    def went(**_: object) -> None:
        told.append("sort")

    entered.connect(came, sender=Turns)
    left.connect(went, sender=Turns)
    try:
        with Turns(1, 0).taken(1):
            assert told == ["entre"]
    finally:
        entered.disconnect(came, sender=Turns)
        left.disconnect(went, sender=Turns)
    assert told == ["entre", "sort"]


class Parts:
    """A streamed answer that tells what it holds while each part is made."""

    def __init__(self, turns: Turns) -> None:
        self.turns, self.refused = turns, 0

    def __iter__(self) -> Iterator[bytes]:
        for part in (b"un", b"deux"):
            with pytest.raises(BusyError), self.turns.taken(0):
                pass
            self.refused += 1
            yield part


def test_each_part_of_a_batch_takes_its_turn_and_leaves_it_between() -> None:
    turns, given_back = Turns(1, 0), list[str]()
    parts, held = Parts(turns), ExitStack()
    held.callback(given_back.append, "place")
    answer = Paced(parts, turns, held)
    for rank, part in enumerate(answer, start=1):
        assert (part, parts.refused) == ((b"un", b"deux")[rank - 1], rank)
        with turns.taken(0):
            assert not given_back
    answer.close()
    answer.close()
    assert given_back == ["place"]


def test_who_came_first_is_served_first() -> None:
    turns, served, threads = Turns(1, 2), list[int](), list[threading.Thread]()

    def come(rank: int) -> None:
        with turns.taken(30):
            served.append(rank)

    arrived = threading.Event()

    def came(**_: object) -> None:
        arrived.set()

    with turns.taken(1):
        entered.connect(came, sender=Turns)
        for rank in range(2):
            arrived.clear()
            threads.append(threading.Thread(target=come, args=[rank]))
            threads[-1].start()
            assert arrived.wait(30)
        entered.disconnect(came, sender=Turns)
        assert served == []
    for thread in threads:
        thread.join()
    assert served == [0, 1]
