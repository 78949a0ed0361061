"""Numbers in a memory that processes share: each change is whole, whatever the others do at the same time."""

from __future__ import annotations

import multiprocessing
import os
import signal
from concurrent.futures import ThreadPoolExecutor

import pytest

from config.shared_memory import NEIGHBOURS, SLOTS, SharedMemoryCache, Table

forked = multiprocessing.get_context("fork")


@pytest.fixture
def cache() -> SharedMemoryCache:
    made = SharedMemoryCache("", {})
    made.clear()
    return made


def test_a_number_is_added_once_then_counted(cache: SharedMemoryCache) -> None:
    assert cache.add("a", 1, 60)
    assert not cache.add("a", 5, 60)
    assert [cache.incr("a"), cache.incr("a", 3), cache.get("a")] == [2, 5, 5]
    assert cache.get("b") is None
    assert cache.get("b", 0) == 0


def test_what_is_not_there_is_not_counted(cache: SharedMemoryCache) -> None:
    with pytest.raises(ValueError, match="« a » n’est pas dans le cache"):
        cache.incr("a")


def test_a_number_ends(cache: SharedMemoryCache) -> None:
    cache.set("a", 1, -1)
    assert cache.get("a") is None
    cache.set("b", 1, None)
    assert cache.get("b") == 1


def test_a_number_is_forgotten(cache: SharedMemoryCache) -> None:
    cache.set("a", 1, 60)
    assert cache.delete("a")
    assert not cache.delete("a")
    assert cache.get("a") is None


def count_many(cache: SharedMemoryCache, times: int) -> None:
    for _ in range(times):
        cache.incr("a")


def test_processes_and_threads_count_together_and_lose_nothing(cache: SharedMemoryCache) -> None:
    cache.set("a", 0, 60)
    processes = [forked.Process(target=count_many, args=(cache, 200)) for _ in range(3)]
    for process in processes:
        process.start()
    with ThreadPoolExecutor(3) as threads:
        list(threads.map(lambda _: count_many(cache, 200), range(3)))
    for process in processes:
        process.join()
    assert cache.get("a") == 6 * 200


def hold_and_die(table: Table) -> None:
    with table.locked():
        os.kill(os.getpid(), signal.SIGKILL)


def test_a_process_killed_while_it_counts_stops_nobody() -> None:
    table = Table()
    process = forked.Process(target=hold_and_die, args=(table,))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    with table.locked():
        table.put(1, 1 << 31, 7)
        assert table.found(1) == (1, 7)


def test_a_full_neighbourhood_gives_the_place_of_what_ends_first() -> None:
    table = Table()
    keys = [step * SLOTS for step in range(1, NEIGHBOURS + 2)]  # all want the same slot
    for rank, key in enumerate(keys):
        table.put(key, (1 << 31) + rank, rank)
    assert [table.found(key) is None for key in keys] == [True] + [False] * NEIGHBOURS
