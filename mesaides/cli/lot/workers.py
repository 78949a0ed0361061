"""Processes forked from a warmed one, each given a chunk when it is free: memory stays that of a chunk a process."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Generator, Iterable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import NamedTuple

from mesaides.cli.lot.forked import Chunk, Failure, Task, serve
from mesaides.cli.lot.work import Done


class WorkerDied(RuntimeError):
    """A process ended without being asked to; `signal_number` says by which signal, when there is one."""

    def __init__(self, exit_code: int | None) -> None:
        self.signal_number = -exit_code if exit_code is not None and exit_code < 0 else None
        super().__init__(f"exit code {exit_code}")


class WorkFailed(RuntimeError):
    """The work on a chunk raised an error; the message is its traceback."""


class _Worker(NamedTuple):
    process: BaseProcess
    line: Connection


def shared_out(work: Task, chunks: Iterable[Chunk], processes: int) -> Generator[Done, None, None]:
    """Do the work on each chunk, in `processes` forks of this one; each result as it comes, in any order.

    Raises `WorkerDied`, `OSError` (a full disk) or `WorkFailed`; whatever happens, no process is left.
    """
    workers = _forked(work, processes)
    try:
        yield from _dealt(chunks, workers)
        for worker in workers:
            worker.line.close()
    except BaseException:
        for worker in workers:
            worker.process.kill()
        raise
    finally:
        for worker in workers:
            worker.process.join()


def _dealt(chunks: Iterable[Chunk], workers: Sequence[_Worker]) -> Iterator[Done]:
    free: list[_Worker] = list(workers)
    busy: list[_Worker] = []
    for chunk in chunks:
        if not free:
            yield from _finished(busy, free)
        worker = free.pop()
        _give(worker, chunk)
        busy.append(worker)
    while busy:
        yield from _finished(busy, free)


def _give(worker: _Worker, chunk: Chunk) -> None:
    try:
        worker.line.send(chunk)
    except (BrokenPipeError, ConnectionResetError) as error:
        raise _death_of(worker) from error


def _finished(busy: list[_Worker], free: list[_Worker]) -> Iterator[Done]:
    """Wait for at least one busy process, and free those that are done."""
    ready = wait([worker.line for worker in busy])
    for worker in [worker for worker in busy if worker.line in ready]:
        told = _heard(worker)
        busy.remove(worker)
        free.append(worker)
        yield told


def _heard(worker: _Worker) -> Done:
    try:
        told = worker.line.recv()
    except (EOFError, ConnectionResetError) as error:
        raise _death_of(worker) from error
    if isinstance(told, Failure):
        raise OSError(told.error) if told.is_of_disk else WorkFailed(told.error)
    return told


def _death_of(worker: _Worker) -> WorkerDied:
    worker.process.join()
    return WorkerDied(worker.process.exitcode)


def _forked(work: Task, processes: int) -> list[_Worker]:
    context = multiprocessing.get_context("fork")
    workers: list[_Worker] = []
    heeded = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C touche tout le groupe : le parent seul décide
    for _ in range(processes):
        ours, theirs = context.Pipe()
        inherited = [ours, *(worker.line for worker in workers)]
        process = context.Process(target=serve, args=(work, theirs, inherited, os.getpid()), daemon=True)
        process.start()
        theirs.close()
        workers.append(_Worker(process, ours))
    signal.signal(signal.SIGINT, heeded)
    return workers
