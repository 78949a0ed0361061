"""Names of erased visits, told by one process of the server to the others through a memory that they share."""

from __future__ import annotations

import fcntl
import mmap
import tempfile
from hashlib import sha256
from threading import Lock

NAMES = 1024
"""Names remembered, the last ones."""

_COUNT = 8
_NAME = 32


class Erased:
    """The last names erased, in an anonymous memory: the processes forked after it was made share it."""

    def __init__(self, size: int = NAMES) -> None:
        self._size = size
        self._memory = mmap.mmap(-1, _COUNT + size * _NAME)
        self._between_threads = Lock()
        # The kernel gives a file's lock back when a process dies; another sort of lock would stay taken.
        self._between_processes = tempfile.TemporaryFile()  # noqa: SIM115 - ouvert aussi longtemps que le serveur

    @property
    def count(self) -> int:
        """How many names were ever told."""
        return int.from_bytes(self._memory[:_COUNT], "big")

    def tell(self, name: str) -> None:
        with self._between_threads:
            fcntl.lockf(self._between_processes, fcntl.LOCK_EX)
            try:
                place = _COUNT + self.count % self._size * _NAME
                self._memory[place : place + _NAME] = _digest(name)
                self._memory[:_COUNT] = (self.count + 1).to_bytes(_COUNT, "big")
            finally:
                fcntl.lockf(self._between_processes, fcntl.LOCK_UN)

    def knows(self, name: str) -> bool:
        """Whether a name is among the last told."""
        return self._memory.find(_digest(name), _COUNT) >= 0

    def forgot_since(self, count: int) -> bool:
        """Whether names told since that count may be remembered no more: too many came."""
        return self.count - count > self._size


def _digest(name: str) -> bytes:
    return sha256(name.encode()).digest()
