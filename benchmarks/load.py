"""The clients of the web benches: so many at once, each sending the next request when its answer has come.

Run in a process of its own, so that it takes no turn from the bench: reads what to send as JSON on its standard
input, writes what came back on its standard output. Standard library alone, to start at once.
"""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TIMEOUT = 300
OK = 200


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: how long it took, its status, its text."""

    seconds: float
    status: int
    text: str

    @property
    def accepted(self) -> bool:
        return self.status == OK


@dataclass(frozen=True, slots=True)
class Load:
    """What a run of the clients gave, in the order of the requests."""

    seconds: float
    replies: list[Reply]

    @property
    def a_second(self) -> float:
        """Answers a second."""
        return len(self.replies) / self.seconds

    def percentile(self, rank: float) -> float:
        """The time that `rank` % of the answers took at most, in seconds."""
        return percentile([reply.seconds for reply in self.replies], rank)


def percentile(values: list[float], rank: float) -> float:
    """Nearest rank: the smallest value that at least `rank` % of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -int(-rank * len(ordered) // 100) - 1)]


def send(port: int, path: str, bodies: list[str], clients: int) -> Load:
    """Post each body once, from so many clients, in another process."""
    order = json.dumps({"port": port, "path": path, "bodies": bodies, "clients": clients})
    command = [sys.executable, "-m", "benchmarks.load"]
    root = Path(__file__).resolve().parent.parent
    finished = subprocess.run(command, input=order, stdout=subprocess.PIPE, cwd=root, text=True, check=True)  # noqa: S603 - commande écrite ici
    told = json.loads(finished.stdout)
    return Load(told["seconds"], [Reply(*reply) for reply in told["replies"]])


def _run(order: dict[str, Any]) -> dict[str, Any]:
    waiting = deque(enumerate(order["bodies"]))
    replies: dict[int, tuple[float, int, str]] = {}
    start = time.perf_counter()
    with ThreadPoolExecutor(order["clients"]) as pool:
        clients = [pool.submit(_client, order, waiting, replies) for _ in range(order["clients"])]
        for client in clients:
            client.result()
    return {"seconds": time.perf_counter() - start, "replies": [replies[index] for index in sorted(replies)]}


def _client(order: dict[str, Any], waiting: deque[tuple[int, str]], replies: dict[int, tuple[float, int, str]]) -> None:
    while True:
        try:
            index, body = waiting.popleft()
        except IndexError:
            return
        replies[index] = _post(order["port"], order["path"], body)


def _post(port: int, path: str, body: str) -> tuple[float, int, str]:
    start = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)
    try:
        connection.request("POST", path, body, {"Content-Type": "application/json", "Connection": "close"})
        response = connection.getresponse()
        text = response.read().decode()
    finally:
        connection.close()
    return time.perf_counter() - start, response.status, text


if __name__ == "__main__":
    json.dump(_run(json.load(sys.stdin)), sys.stdout)
