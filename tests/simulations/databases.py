"""A database that several connections open, and whose files can be read: the suite's own, or a file of SQLite."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from django.core.management import call_command
from django.db import connection, connections

T = TypeVar("T")


@contextmanager
def shared_database(folder: Path) -> Iterator[Path | None]:
    """The file of SQLite, its tables made; None where the suite's own database is shared already.

    Every use of it goes through `apart`: this thread keeps the suite's connection.
    """
    if connection.vendor != "sqlite":
        yield None
        return
    settings = connections.settings["default"]
    kept, file = settings["NAME"], folder / "visits.sqlite3"
    settings["NAME"] = str(file)
    try:
        apart(lambda: call_command("migrate", verbosity=0))
        yield file
    finally:
        settings["NAME"] = kept


def apart(act: Callable[[], T]) -> T:
    """What `act` gives in a thread, hence on a connection, of its own."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(closing, act).result()


def closing(act: Callable[[], T]) -> T:
    try:
        return act()
    finally:
        connections.close_all()


def written(file: Path) -> bytes:
    """All that SQLite wrote: the file, its journal and its index."""
    return b"".join(path.read_bytes() for path in sorted(file.parent.glob(f"{file.name}*")))
