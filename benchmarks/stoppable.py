"""A PostgreSQL of its own that can be stopped and started again: what happens to visitors meanwhile."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

OWNERS = ("postgres", "nobody")
"""Accounts to borrow: PostgreSQL refuses to run as root."""


@dataclass(frozen=True)
class Database:
    """Where it is, and as whom it runs."""

    folder: Path
    programs: Path
    owner: str

    @property
    def url(self) -> str:
        return f"postgres://mesaides@{str(self.folder).replace('/', '%2F')}/postgres"

    def start(self) -> None:
        socket = f"-c listen_addresses= -c unix_socket_directories={self.folder}"
        self._runs("pg_ctl", "start", "--silent", "--wait", "--log", str(self.folder / "log"), "--options", socket)

    def stop(self) -> None:
        """At once, as a machine that loses its current."""
        self._runs("pg_ctl", "stop", "--silent", "--mode", "immediate")

    def create(self) -> None:
        self._runs("initdb", "--username", "mesaides", "--auth", "trust", "--encoding", "UTF8", "--locale", "C")

    def _runs(self, program: str, *options: str) -> None:
        command = [str(self.programs / program), "--pgdata", str(self.folder / "data"), *options]
        as_owner = ["runuser", "-u", self.owner, "--"] if os.getuid() == 0 else []
        subprocess.run([*as_owner, *command], cwd="/", check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - commande écrite ici


@contextmanager
def database() -> Iterator[Database]:
    """A new one, started; it keeps what it acknowledged, as in production."""
    programs = max(Path("/usr/lib/postgresql").glob("*/bin"))
    folder = Path(tempfile.mkdtemp(prefix="mes-aides-pg-"))
    found = Database(folder, programs, _owner())
    try:
        if os.getuid() == 0:
            shutil.chown(folder, found.owner)
        found.create()
        found.start()
        yield found
        found.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _owner() -> str:
    known = {one.pw_name for one in pwd.getpwall()}
    return next(name for name in OWNERS if name in known)
