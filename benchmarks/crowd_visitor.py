"""One of a crowd, as locust runs it: what it was given is in the file that `FOULE` names.

Told to come back (503 and a delay), a visitor does, as a patient person would.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

from locust import FastHttpUser, between, events, task

from benchmarks.crowd import (
    ANSWER,
    BUSY,
    ESTIMATE,
    HOME,
    OPENS,
    ORDER,
    PAGES,
    QUESTION,
    READING,
    RESULTS,
    REVIEW,
    Seen,
    Step,
    links_of,
    result_of,
)

TIMEOUT = 120
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
OK, SEE_OTHER = 200, 303
MOST_TRIES, LONGEST_PAUSE = 3, 5.0


@dataclass
class Told:
    """What a crowd saw, all together."""

    seen: list[Seen] = field(default_factory=list)
    begun: int = 0
    completed: int = 0
    pages: list[int] = field(default_factory=list)
    unannounced: int = 0
    """Refusals that did not say when to come back."""


_ORDER = Path(os.environ[ORDER])
_TOLD = Told()
_START = time.monotonic()
_GIVEN: Mapping[str, Any] = json.loads(_ORDER.read_text("utf-8"))
_VISITS: Iterator[list[Step]] = cycle(_GIVEN["visites"])


class Stopped(Exception):
    """A visit that cannot go on: refused too long, or an answer that is not the one awaited."""


class Visitor(FastHttpUser):
    """Makes one visit after another, with a pause on each page."""

    wait_time = between(*_GIVEN["pause"])
    network_timeout = connection_timeout = TIMEOUT
    max_redirects = 0

    @task
    def visits(self) -> None:
        _TOLD.begun += 1
        self.pages = 0
        try:
            self._whole(next(_VISITS))
        except Stopped:
            return
        _TOLD.completed += 1
        _TOLD.pages.append(self.pages)

    def _whole(self, steps: list[Step]) -> None:
        self._reads(HOME, "/")
        root = "/".join(self._sends(OPENS, "/simulation/", "").split("/")[:3])
        for page, body in steps:
            shown = self._reads(QUESTION, f"{root}/{page}/")
            if "/estimation/" in shown:
                self._asked(ESTIMATE, "GET", f"{root}/estimation/")
            self._sends(ANSWER, f"{root}/{page}/", body)
        self._reads(REVIEW, f"{root}/recapitulatif/")
        for link in links_of(root, self._reads(RESULTS, f"{root}/resultats/")):
            if self.pages < PAGES:
                self._reads(READING, link)

    def _reads(self, kind: str, path: str) -> str:
        status, _location, text = self._asked(kind, "GET", path)
        if status != OK:
            raise Stopped
        self.pages += 1
        self.wait()
        return text

    def _sends(self, kind: str, path: str, body: str) -> str:
        status, location, _text = self._asked(kind, "POST", path, body)
        if status != SEE_OTHER:
            raise Stopped
        return location

    def _asked(self, kind: str, method: str, path: str, body: str | None = None) -> tuple[int, str, str]:
        """Ask, and when told to come back, come back: a few times, and sooner than told, for the bench is short."""
        for _ in range(MOST_TRIES):
            start = time.perf_counter()
            response = self.client.request(method, path, name=kind, data=body, headers=FORM, allow_redirects=False)
            _TOLD.seen.append((kind, response.status_code, time.perf_counter() - start))
            headers = response.headers or {}
            if response.status_code != BUSY or kind == ESTIMATE:
                break
            after = headers.get("Retry-After") or ""
            _TOLD.unannounced += not after.isdecimal()
            self._sleep(min(float(after) if after.isdecimal() else 1.0, LONGEST_PAUSE))
        return response.status_code, headers.get("Location") or "", response.text or ""


@events.quitting.add_listener
def _write(**_kwargs: object) -> None:
    told = {
        "secondes": time.monotonic() - _START,
        "commencees": _TOLD.begun,
        "visites": _TOLD.completed,
        "pages": _TOLD.pages,
        "sans_delai": _TOLD.unannounced,
        "vu": _TOLD.seen,
    }
    result_of(_ORDER).write_text(json.dumps(told), encoding="utf-8")
