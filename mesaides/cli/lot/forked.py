"""The life of a forked process: chunk after chunk, until it is dismissed or its parent dies."""

from __future__ import annotations

import os
import signal
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Sequence
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

from mesaides.cli.lot.source import Row
from mesaides.cli.lot.work import Done

Task = Callable[[int, Sequence[Row]], Done]
Chunk = tuple[int, Sequence[Row]]

_BETWEEN_LOOKS = 0.5
"""Seconds between two looks at whether the parent still lives."""


class Failure(NamedTuple):
    """What a chunk raised, told to the parent."""

    error: str
    is_of_disk: bool


def serve(work: Task, line: Connection, inherited: Iterable[Connection], parent: int) -> None:
    """Answer each chunk that comes on `line`, until it is closed. `inherited`: the parent's ends, of no use here."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for connection in inherited:
        connection.close()
    threading.Thread(target=_die_with, args=(parent,), daemon=True).start()
    while True:
        try:
            chunk = line.recv()
        except EOFError:
            return
        line.send(_tried(work, chunk))


def _tried(work: Task, chunk: Any) -> Done | Failure:
    try:
        return work(*chunk)
    except OSError as error:
        return Failure(str(error), is_of_disk=True)
    except Exception:  # noqa: BLE001 - l’erreur passe au parent, qui s’arrête et la montre
        return Failure(traceback.format_exc(), is_of_disk=False)


def _die_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_BETWEEN_LOOKS)
    os._exit(1)
