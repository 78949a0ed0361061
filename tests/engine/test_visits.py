"""The last visits, and no more of them than said."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from random import Random
from time import sleep

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


def test_a_visit_left_alone_is_dropped_though_nobody_comes() -> None:
    visits = Visits(lasting=0.05)
    visits.keep("one", a_trail())
    assert any(visits.trail("one") is NOTHING or sleep(0.05) for _ in range(200))


def test_threads_share_it_without_loss_nor_excess() -> None:
    """Each reads back its own trail or nothing, never another's; the bound holds in the end."""
    visits, trails = Visits(size=5), {str(rank): a_trail() for rank in range(20)}

    def come_and_go(seed: int) -> bool:
        rng = Random(seed)  # noqa: S311 - un ordre quelconque, rien de secret
        for name in rng.choices(list(trails), k=2_000):
            visits.keep(name, trails[name])
            if rng.random() < 0.2:
                visits.forget(name)
            if visits.trail(name) not in (trails[name], NOTHING):
                return False
        return True

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(come_and_go, range(8)))
    assert sum(visits.trail(name) is not NOTHING for name in trails) <= 5
