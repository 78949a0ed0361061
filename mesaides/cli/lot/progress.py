"""How far a batch is: a bar in a terminal, a line now and then elsewhere, on the standard error."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Protocol, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from mesaides.benefits.typography import typeset
from mesaides.cli.lot.summary import grouped, pace_of

STEP = 10
"""Per cent between two lines, where there is no terminal."""


class Display(Protocol):
    """Shows how many rows are done."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def show(self, rows: int) -> None:
        """`rows` more are done."""


def display(total: int, before: int) -> Display:
    """What suits the standard error; `before`: the rows of an earlier run."""
    return _Bar(total, before) if sys.stderr.isatty() else _Lines(total, before)


def say(text: str) -> None:
    """A line on the standard error."""
    print(typeset(text), file=sys.stderr, flush=True)  # noqa: T201 - la ligne de commande parle par là


class _Bar:
    def __init__(self, total: int, before: int) -> None:
        columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn())
        self._progress = Progress(*columns, console=Console(stderr=True))
        self._task: TaskID = self._progress.add_task("", total=total, completed=before, rate="")
        self._clock = _Clock()

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def show(self, rows: int) -> None:
        self._progress.update(self._task, advance=rows, rate=f"{self._clock.rate(rows)} lignes/s")


class _Lines:
    def __init__(self, total: int, before: int) -> None:
        self._total, self._done = total, before
        self._clock = _Clock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def show(self, rows: int) -> None:
        step = self._percent() // STEP
        self._done += rows
        rate = self._clock.rate(rows)
        if self._percent() // STEP > step:
            done = f"{grouped(self._done)} lignes sur {grouped(self._total)} ({self._percent()} %)"
            say(f"{done}, {rate} lignes par seconde.")

    def _percent(self) -> int:
        return 100 * self._done // max(self._total, 1)


class _Clock:
    """The rows a second since it was made."""

    def __init__(self) -> None:
        self._start, self._rows = time.monotonic(), 0

    def rate(self, rows: int) -> str:
        self._rows += rows
        return pace_of(self._rows, time.monotonic() - self._start)
