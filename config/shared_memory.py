"""A cache of whole numbers, in a memory that all the processes of a server share; nothing of it is ever on a disk."""

from __future__ import annotations

import fcntl
import hashlib
import mmap
import struct
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache

SLOTS = 1 << 16
NEIGHBOURS = 8
"""Slots where a key may stand; when all of them live, the one that ends first gives its place."""

_ROW = struct.Struct("<QIi")
_KEY = struct.Struct("<Q")

Row = tuple[int, int, int]
"""A key's hash, the second at which the number ends, the number."""


class Table:
    """Rows in an anonymous memory: the processes forked after it was made share it."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, SLOTS * _ROW.size)
        self._between_threads = threading.Lock()
        # Un verrou de fichier est rendu par le noyau quand un processus meurt : un sémaphore resterait pris.
        self._between_processes = tempfile.TemporaryFile()  # noqa: SIM115 - ouvert aussi longtemps que le serveur

    @contextmanager
    def locked(self) -> Iterator[None]:
        with self._between_threads:
            fcntl.lockf(self._between_processes, fcntl.LOCK_EX)
            try:
                yield
            finally:
                fcntl.lockf(self._between_processes, fcntl.LOCK_UN)

    def found(self, key: int) -> tuple[int, int] | None:
        """The slot and the number of a key that has not ended."""
        now = time.time()
        for slot in self._slots(key):
            known, end, number = self._read(slot)
            if known == key and end > now:
                return slot, number
        return None

    def put(self, key: int, end: int, number: int) -> None:
        slot = min(self._slots(key), key=lambda place: (self._read(place)[0] != key, self._read(place)[1]))
        _ROW.pack_into(self._memory, slot * _ROW.size, key, end, number)

    def change(self, slot: int, number: int) -> None:
        key, end, _number = self._read(slot)
        _ROW.pack_into(self._memory, slot * _ROW.size, key, end, number)

    def clear(self) -> None:
        self._memory[:] = bytes(len(self._memory))

    def _read(self, slot: int) -> Row:
        row: Row = _ROW.unpack_from(self._memory, slot * _ROW.size)
        return row

    def _slots(self, key: int) -> list[int]:
        return [(key + step) % SLOTS for step in range(NEIGHBOURS)]


_TABLE = Table()
"""Made when the settings are read, before the server forks."""


class SharedMemoryCache(BaseCache):
    """What Django asks of a cache, for numbers: `add` and `incr` are each done in one go."""

    def __init__(self, _location: str, params: dict[str, Any]) -> None:
        super().__init__(params)

    def add(self, key: Any, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> bool:
        with _TABLE.locked():
            if _TABLE.found(self._hash(key, version)):
                return False
            _TABLE.put(self._hash(key, version), self._end(timeout), value)
            return True

    def get(self, key: Any, default: Any = None, version: int | None = None) -> Any:
        with _TABLE.locked():
            found = _TABLE.found(self._hash(key, version))
        return found[1] if found else default

    def set(self, key: Any, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> None:
        with _TABLE.locked():
            _TABLE.put(self._hash(key, version), self._end(timeout), value)

    def incr(self, key: Any, delta: int = 1, version: int | None = None) -> int:
        with _TABLE.locked():
            found = _TABLE.found(self._hash(key, version))
            if found is None:
                raise ValueError(f"« {key} » n’est pas dans le cache.")
            _TABLE.change(found[0], found[1] + delta)
            return found[1] + delta

    def delete(self, key: Any, version: int | None = None) -> bool:
        with _TABLE.locked():
            found = _TABLE.found(self._hash(key, version))
            if found:
                _TABLE.put(self._hash(key, version), 0, 0)
            return found is not None

    def clear(self) -> None:
        with _TABLE.locked():
            _TABLE.clear()

    def _hash(self, key: Any, version: int | None) -> int:
        made = self.make_and_validate_key(key, version=version)
        number: int = _KEY.unpack(hashlib.sha256(made.encode()).digest()[: _KEY.size])[0]
        return number

    def _end(self, timeout: Any) -> int:
        ends = self.get_backend_timeout(timeout)
        return (1 << 32) - 1 if ends is None else max(0, int(ends))
