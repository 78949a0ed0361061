"""The work folder of a batch: what is already computed, safe from a kill at any moment.

A chunk is done when its file bears its final name, which is given at once and after its content has
reached the disk. Whatever bears another name is rubble.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from mesaides.cli.french import Refused

_RECORD, _LOCK = "lot.json", "verrou"
_DONE = re.compile(r"(\d{8})-(\d+)-(\d+)\.fait")


@dataclass(frozen=True, order=True, slots=True)
class Done:
    """A chunk whose results are on the disk: its rank, its rows computed and its rows rejected."""

    number: int
    computed: int
    rejected: int


class Work:
    """The folder beside an output, where it is made."""

    def __init__(self, output: Path) -> None:
        self.folder = output.with_name(f"{output.name}.en-cours")
        self._lock: IO[str] | None = None

    def open(self) -> dict[str, Any] | None:
        """Take the folder for this run alone; what was recorded of the run to resume, if there is one."""
        self.folder.mkdir(exist_ok=True)
        self._lock = (self.folder / _LOCK).open("w")
        try:
            # Cette sorte de verrou meurt avec le processus, et ses enfants n’en héritent pas.
            fcntl.lockf(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise Refused(
                "Ce lot est déjà en train d’être calculé : attendez sa fin, ou choisissez une autre sortie."
            ) from error
        record = self.folder / _RECORD
        return json.loads(record.read_text("utf-8")) if record.exists() else None

    def begin(self, record: dict[str, Any]) -> None:
        """Forget whatever the folder held, and record what the run is."""
        self.forget()
        write_safely(self.folder / _RECORD, json.dumps(record, ensure_ascii=False).encode())

    def forget(self) -> None:
        """Empty the folder, its record first: what is left of a kill here is no run to resume."""
        (self.folder / _RECORD).unlink(missing_ok=True)
        _sync(self.folder)
        for path in self.folder.iterdir():
            if path.name != _LOCK:
                path.unlink()

    def remove(self) -> None:
        """The batch is finished: nothing is kept."""
        self.forget()
        shutil.rmtree(self.folder)

    def done(self) -> list[Done]:
        """The chunks already computed, in order."""
        names = (_DONE.fullmatch(path.name) for path in self.folder.iterdir())
        return sorted(Done(*map(int, match.groups())) for match in names if match)

    def keep(self, done: Done, results: bytes, rejects: bytes) -> None:
        """Write a chunk: it counts once its results bear their name, after its rejects do."""
        if rejects:
            write_safely(self.rejects(done.number), rejects)
        write_safely(self.results(done), results)

    def results(self, done: Done) -> Path:
        return self.folder / f"{done.number:08d}-{done.computed}-{done.rejected}.fait"

    def rejects(self, number: int) -> Path:
        return self.folder / f"{number:08d}.rejets"


def write_safely(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all, even if the machine stops."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.brouillon")
    with draft.open("wb") as file:
        file.write(content)
    publish(draft, path)


def publish(draft: Path, path: Path) -> None:
    """Give a file its final name, once its content has reached the disk."""
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    draft.replace(path)
    _sync(path.parent)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
