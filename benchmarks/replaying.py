"""Whole visits, recorded once and sent again by many visitors at a time.

Run in a process of its own, so that visitors take no turn from the bench: reads what to send as JSON on its standard
input, writes what came back on its standard output. Standard library alone, to start at once.
"""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

HOST, TIMEOUT = "127.0.0.1", 120
FORM = {"Content-Type": "application/x-www-form-urlencoded", "Connection": "close"}
SEE_OTHER, OK, BUSY = 303, 200, 503
MOST_TRIES, LONGEST_PAUSE = 3, 2.0
OPENS, QUESTION, ANSWER, RESULTS = "ouverture", "question", "réponse", "résultats"

Step = tuple[str, str]
"""A page of questions and what is posted there."""
Seen = tuple[str, int, float]
"""What was asked, the status, the seconds."""


@dataclass
class Visitor:
    """Somebody who replays visits one after another until the end; `seen`: every answer got."""

    port: int
    end: float
    seen: list[Seen] = field(default_factory=list)
    completed: int = 0
    unannounced: int = 0
    """Refusals that did not say when to come back."""

    def replays(self, visits: Any) -> None:
        for steps in visits:
            if time.monotonic() > self.end:
                return
            self.completed += self._visit(steps)

    def _visit(self, steps: list[Step]) -> bool:
        status, address = self._asked(OPENS, "POST", "/simulation/", "")
        if status != SEE_OTHER:
            return False
        root = "/".join(address.split("/")[:3])
        for page, body in steps:
            shown = self._asked(QUESTION, "GET", f"{root}/{page}/")[0]
            kept = self._asked(ANSWER, "POST", f"{root}/{page}/", body)[0]
            if (shown, kept) != (OK, SEE_OTHER):
                return False
        return self._asked(RESULTS, "GET", f"{root}/resultats/")[0] == OK

    def _asked(self, kind: str, method: str, path: str, body: str | None = None) -> tuple[int, str]:
        """Ask, and when told to come back, come back: a few times, and sooner than told, for the bench is short."""
        for _ in range(MOST_TRIES):
            status, location, after = self._once(kind, method, path, body)
            if status != BUSY:
                break
            self.unannounced += not after.isdecimal()
            time.sleep(min(float(after) if after.isdecimal() else 1.0, LONGEST_PAUSE))
        return status, location

    def _once(self, kind: str, method: str, path: str, body: str | None) -> tuple[int, str, str]:
        start = time.monotonic()
        connection = http.client.HTTPConnection(HOST, self.port, timeout=TIMEOUT)
        try:
            connection.request(method, path, body, FORM)
            response = connection.getresponse()
            response.read()
            told = response.status, response.getheader("Location", ""), response.getheader("Retry-After", "")
        except OSError:
            told = 0, "", ""
        finally:
            connection.close()
        self.seen.append((kind, told[0], time.monotonic() - start))
        return told


def replayed(port: int, visits: list[list[Step]], visitors: int, seconds: float) -> dict[str, Any]:
    """So many visitors for so long, in another process: what each saw."""
    order = json.dumps({"port": port, "visits": visits, "visitors": visitors, "seconds": seconds})
    root = Path(__file__).resolve().parent.parent
    command = [sys.executable, "-m", "benchmarks.replaying"]
    finished = subprocess.run(command, input=order, stdout=subprocess.PIPE, cwd=root, text=True, check=True)  # noqa: S603 - commande écrite ici
    told: dict[str, Any] = json.loads(finished.stdout)
    return told


def _run(order: dict[str, Any]) -> dict[str, Any]:
    start = time.monotonic()
    crowd = [Visitor(order["port"], start + order["seconds"]) for _ in range(order["visitors"])]
    visits = order["visits"]
    threads = [
        threading.Thread(target=visitor.replays, args=(cycle(visits[rank % len(visits) :] + visits),))
        for rank, visitor in enumerate(crowd)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {
        "secondes": time.monotonic() - start,
        "visites": sum(visitor.completed for visitor in crowd),
        "sans_delai": sum(visitor.unannounced for visitor in crowd),
        "vu": [seen for visitor in crowd for seen in visitor.seen],
    }


if __name__ == "__main__":
    json.dump(_run(json.load(sys.stdin)), sys.stdout)
