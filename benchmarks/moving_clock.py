"""A clock that can be moved under a running server, by libfaketime."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

LIBRARY = "LIBFAKETIME"
"""The variable that tells where libfaketime.so.1 is. Debian’s 0.9.10 refuses Python’s `sleep`: the one that
`pip install libfaketime` builds does not."""


@dataclass(frozen=True)
class MovingClock:
    """`settings`: what a server is started with to read this clock."""

    library: str
    file: Path

    @property
    def settings(self) -> dict[str, str]:
        # What waits and what measures durations keeps the true time, as when the date of a machine is changed.
        return {
            "LD_PRELOAD": self.library,
            "FAKETIME_TIMESTAMP_FILE": str(self.file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
        }

    def set_days(self, ahead: int) -> None:
        """Move the clock `ahead` days from the true date; before it if negative."""
        self.file.write_text(f"{ahead:+d}d\n", encoding="ascii")


@contextmanager
def moving_clock() -> Iterator[MovingClock | None]:
    """A clock at the true date; nothing where libfaketime is not told of."""
    library = os.environ.get(LIBRARY)
    if library is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        clock = MovingClock(library, Path(folder) / "horloge")
        clock.set_days(0)
        yield clock
