"""Real servers, as systemd starts them: on a socket they are given, telling when they are ready."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import IO, Any

from config.settings import BASE_DIR

HOST = "127.0.0.1"
PATIENCE = 120
GUNICORN = Path(sys.executable).with_name("gunicorn")
"""The command itself: « python -m gunicorn » could not start again, for it would find its own config.py."""


@dataclass
class Server:
    """A server that is ready; `log` is what it says."""

    process: subprocess.Popen[Any]
    log: IO[str]
    notices: socket.socket

    def told(self, sign: str) -> str:
        """Wait for what the server tells systemd."""
        while sign not in (notice := self.notices.recv(4096).decode()):
            pass
        return notice

    def said(self) -> str:
        self.log.seek(0)
        return self.log.read()


@contextmanager
def listening() -> Iterator[socket.socket]:
    """The socket that systemd holds: what comes while nobody accepts waits in it."""
    with socket.create_server((HOST, 0), backlog=512) as held:
        yield held


@contextmanager
def serving(held: socket.socket, **settings: str) -> Iterator[Server]:
    """A server on this socket, once it says that it is ready."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        told = Path(folder) / "notify"
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notices:
            notices.bind(str(told))
            notices.settimeout(PATIENCE)
            process = subprocess.Popen(  # noqa: S603 - commande écrite ici
                [*_handed(held), GUNICORN, "config.wsgi", "--config", "tests/config/light_gunicorn.py"],
                cwd=BASE_DIR,
                env=_environment(str(told), settings),
                stdout=log,
                stderr=log,
                pass_fds=(held.fileno(),),
            )
            try:
                server = Server(process, log, notices)
                server.told("READY=1")
                yield server
            finally:
                process.kill()
                process.wait()


def _handed(held: socket.socket) -> list[str]:
    """The shell that hands a socket over as systemd does: third descriptor, and the number of the process."""
    return ["bash", "-c", f'exec 3<&{held.fileno()}; LISTEN_FDS=1 LISTEN_PID=$$ exec "$@"', "bash"]


def _environment(told: str, settings: dict[str, str]) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(BASE_DIR),
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "NOTIFY_SOCKET": told,
        **settings,
    }


def answer(held: socket.socket, path: str, **headers: str) -> tuple[int, str]:
    """The status and the text of an address, on a connection of its own."""
    connection = HTTPConnection(HOST, held.getsockname()[1], timeout=PATIENCE)
    try:
        connection.request("GET", path, headers=headers | {"Connection": "close"})
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()
