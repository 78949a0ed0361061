"""Processes that share chunks out, and what happens when one of them ends."""

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest

from mesaides.cli.lot.forked import Chunk
from mesaides.cli.lot.source import Row
from mesaides.cli.lot.work import Done
from mesaides.cli.lot.workers import WorkerDied, WorkFailed, shared_out


def _chunks(number: int) -> Iterator[Chunk]:
    return ((rank, [Row(rank, None)]) for rank in range(number))


def _by_pid(number: int, _: Sequence[Row]) -> Done:
    return Done(number, os.getpid(), 0)


@pytest.mark.parametrize("processes", [1, 2, 4])
def test_every_chunk_is_done_once_by_another_process(processes: int) -> None:
    done = list(shared_out(_by_pid, _chunks(40), processes))
    assert sorted(chunk.number for chunk in done) == list(range(40))
    assert os.getpid() not in {chunk.computed for chunk in done}
    assert len({chunk.computed for chunk in done}) <= processes
    assert multiprocessing.active_children() == []


def test_no_chunk_is_read_before_a_process_is_free_for_it() -> None:
    read = []

    def chunks() -> Iterator[Chunk]:
        for rank in range(50):
            read.append(rank)
            yield rank, [Row(rank, None)]

    for received, _ in enumerate(shared_out(_by_pid, chunks(), 2), start=1):
        assert len(read) <= received + 2


def _killed_at_5(number: int, rows: Sequence[Row]) -> Done:
    if number == 5:
        os.kill(os.getpid(), signal.SIGKILL)
    return _by_pid(number, rows)


@pytest.mark.parametrize("processes", [1, 2])
def test_a_killed_process_is_noticed(processes: int) -> None:
    with pytest.raises(WorkerDied) as died:
        list(shared_out(_killed_at_5, _chunks(40), processes))
    assert died.value.signal_number == signal.SIGKILL
    assert multiprocessing.active_children() == []


def _failed(number: int, _: Sequence[Row]) -> Done:
    raise LookupError(f"chunk {number}")


def test_an_error_is_told_with_its_traceback() -> None:
    with pytest.raises(WorkFailed, match=r"(?s)Traceback.*LookupError: chunk 0"):
        list(shared_out(_failed, _chunks(1), 1))


def _disk_full(_: int, __: Sequence[Row]) -> Done:
    raise OSError(28, "No space left on device")


def test_a_full_disk_is_an_error_of_the_disk() -> None:
    with pytest.raises(OSError, match="No space left"):
        list(shared_out(_disk_full, _chunks(1), 1))


def test_nothing_is_left_when_the_results_are_no_longer_wanted() -> None:
    with closing(shared_out(_by_pid, _chunks(40), 2)) as finished:
        next(finished)
    assert multiprocessing.active_children() == []
