"""The C library's allocator, for processes of several threads that calculate one at a time."""

import ctypes

TRIM_THRESHOLD, ARENA_MAX = -1, -8
"""Of mallopt(3)."""

TRIMMED = 128 * 1024
"""Bytes: what is free at the end of the memory is given back past it, and arrays as long are apart."""


def keep_together() -> None:
    """Take memory from one place for all the threads, and give it back.

    By default each thread has its own: what one has freed, the others cannot use, and a process weighs thirty
    megabytes more. Only glibc knows of this.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(ARENA_MAX, 1)
        mallopt(TRIM_THRESHOLD, TRIMMED)
