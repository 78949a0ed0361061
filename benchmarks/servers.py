"""A web server of its own for a bench: started on a free port, awaited, stopped."""

from __future__ import annotations

import http.client
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from benchmarks.machine import ROOT

HOST = "127.0.0.1"
PRODUCTION = "config/gunicorn.py"
LONGEST_START = 180
LONGEST_ANSWER = 120
PAUSE = 0.02
OF_THE_USER = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR")
"""All that a server takes from the environment: no setting of the person who measures changes a figure."""


class ServerStopped(RuntimeError):
    """The server ended, or never answered; its last lines say why."""


@dataclass(frozen=True)
class Server:
    """A running server; `started` is the `time.perf_counter()` of its launch."""

    process: subprocess.Popen[Any]
    port: int
    started: float
    log: IO[str]

    def last_lines(self) -> str:
        self.log.seek(0)
        return "".join(self.log.readlines()[-15:])


@contextmanager
def ours(workers: int, *, config: str = PRODUCTION, **settings: str) -> Iterator[Server]:
    """Mes Aides as production runs it: gunicorn and its settings, on a database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        environment = {
            "BIND": f"{HOST}:{port}",
            "WORKERS": str(workers),
            "SECRET_KEY": secrets.token_urlsafe(50),
            # Nothing is refused: what is measured is what the service can do.
            "LIMITES": "0",
            "CALCULS_EN_ATTENTE": "1000",
            "DATABASE_URL": f"sqlite:///{Path(folder) / 'mes-aides.sqlite3'}",
            **settings,
        }
        for prepares in (["migrate"], ["collectstatic", "--no-input"]):
            ready = [sys.executable, "manage.py", *prepares, "--verbosity", "0"]
            subprocess.run(ready, cwd=ROOT, env=_environment(environment), check=True)  # noqa: S603 - commande écrite ici
        command = [sys.executable, "-m", "gunicorn", "config.wsgi", "--config", config]
        with running(command, port, environment) as server:
            yield server


@contextmanager
def running(command: list[str], port: int, environment: Mapping[str, str] | None = None) -> Iterator[Server]:
    """A server for the time of a block; all its processes are gone at the end."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        process = subprocess.Popen(  # noqa: S603 - commande écrite dans ce dossier
            command, cwd=ROOT, env=_environment(environment or {}), stdout=log, stderr=log, start_new_session=True
        )
        try:
            yield Server(process, port, time.perf_counter(), log)
        finally:
            _stop(process)


def call(server: Server, method: str, path: str, body: str | None = None) -> tuple[int, str]:
    """One request on a connection of its own: the status and the text of the answer."""
    connection = http.client.HTTPConnection(HOST, server.port, timeout=LONGEST_ANSWER)
    try:
        connection.request(method, path, body, {"Content-Type": "application/json", "Connection": "close"})
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


def first_answer(server: Server, method: str, path: str, body: str | None = None) -> tuple[int, str]:
    """The first answer of a server that is starting: asked again until it listens."""
    while time.perf_counter() - server.started < LONGEST_START:
        if server.process.poll() is not None:
            break
        try:
            return call(server, method, path, body)
        except ConnectionError:
            time.sleep(PAUSE)
    raise ServerStopped(f"Le serveur ne répond pas. Ses dernières lignes :\n{server.last_lines()}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _environment(added: Mapping[str, str]) -> dict[str, str]:
    return {name: os.environ[name] for name in OF_THE_USER if name in os.environ} | dict(added)


def _stop(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
