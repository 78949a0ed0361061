"""The last visits, and no more of them than said."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, get_context
from random import Random
from time import sleep

from mesaides.engine.erased import NAMES
from mesaides.engine.graph import graph_of
from mesaides.engine.state import blank
from mesaides.engine.visits import NOTHING, Trail, Visits


def a_trail() -> Trail:
    return Trail(blank(graph_of([], {}), ()))


def test_a_visit_finds_its_last_trail() -> None:
    visits, first, last = Visits(), a_trail(), a_trail()
    visits.keep("one", first)
    visits.keep("one", last)
    assert visits.trail("one") is last
    assert visits.trail("another") is NOTHING


def test_the_visits_not_seen_for_longest_are_dropped() -> None:
    visits, trail = Visits(size=2), a_trail()
    for name in ("one", "two", "one", "three"):
        visits.keep(name, trail)
    assert [visits.trail(name) for name in ("one", "two", "three")] == [trail, NOTHING, trail]


def test_who_gives_no_name_leaves_nothing() -> None:
    visits = Visits()
    visits.keep(None, a_trail())
    assert visits.trail(None) is NOTHING


def test_a_visit_is_forgotten_on_request() -> None:
    visits = Visits()
    visits.keep("one", a_trail())
    visits.forget("one")
    visits.forget("never seen")
    assert visits.trail("one") is NOTHING


def test_a_visit_erased_while_it_was_calculated_is_not_kept() -> None:
    visits = Visits()
    visits.forget("one")
    visits.keep("one", a_trail())
    assert visits.trail("one") is NOTHING


def test_a_visit_erased_by_one_process_is_dropped_by_the_others() -> None:
    """As the processes of the web server: forked from one, each with its own memory."""
    visits, (here, there) = Visits(), Pipe()

    def elsewhere() -> None:
        visits.keep("one", a_trail())
        visits.keep("two", a_trail())
        there.send("kept")
        gone = any(visits.trail("one") is NOTHING or sleep(0.05) for _ in range(400))
        there.send((gone, visits.trail("two") is not NOTHING))

    process = get_context("fork").Process(target=elsewhere)
    process.start()
    assert here.recv() == "kept"
    visits.forget("one")
    assert here.recv() == (True, True)
    process.join(60)


def test_when_too_many_were_erased_to_be_named_nothing_is_kept() -> None:
    visits = Visits(lasting=0.2)
    visits.keep("one", a_trail())
    for rank in range(NAMES + 1):
        visits._erased.tell(str(rank))
    visits._drop_erased()
    assert visits.trail("one") is NOTHING


def test_a_visit_left_alone_is_dropped_though_nobody_comes() -> None:
    visits = Visits(lasting=0.05)
    visits.keep("one", a_trail())
    assert any(visits.trail("one") is NOTHING or sleep(0.05) for _ in range(200))


def test_threads_share_it_without_loss_nor_excess() -> None:
    """Each reads back its own trail or nothing, never another's; the bound holds in the end. Some are erased."""
    visits, trails = Visits(size=5), {str(rank): a_trail() for rank in range(20)}
    erased = {"3", "8", "13"}

    def come_and_go(seed: int) -> bool:
        rng = Random(seed)  # noqa: S311 - un ordre quelconque, rien de secret
        for name in rng.choices(list(trails), k=2_000):
            visits.keep(name, trails[name])
            if name in erased and rng.random() < 0.2:
                visits.forget(name)
            if visits.trail(name) not in (trails[name], NOTHING):
                return False
        return True

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(come_and_go, range(8)))
    assert sum(visits.trail(name) is not NOTHING for name in trails) == 5
    assert all(visits.trail(name) is NOTHING for name in erased)
