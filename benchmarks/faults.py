"""What visitors see when something breaks, and whether an answer that was acknowledged is ever lost.

python -m benchmarks.faults

Killed processes, a database that stops, a full disk, a stop under load, and a clock that is moved, where LIBFAKETIME
tells where libfaketime is. Slow mail servers and a dead directory of offices are in tests/mails and tests/offices.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

from benchmarks.households import random_household
from benchmarks.moving_clock import LIBRARY, moving_clock
from benchmarks.report import Figure, publish
from benchmarks.servers import HOST, Server, first_answer, ours
from benchmarks.stoppable import database

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
NOTHING, FOUND, KEPT = 0, 200, 303
"""No answer at all; a page; an answer that is said to be kept."""

LONGEST = 120
PAST_RETENTION = 8
UNDER_LOAD = 4


@dataclass
class Visitors:
    """People who answer one question each; `kept`: the visits whose answer was acknowledged, and the year told."""

    server: Server
    kept: dict[str, int] = field(default_factory=dict)
    seen: list[int] = field(default_factory=list)

    def one(self, year: int) -> int:
        """Somebody comes, and says when they were born; what they are told."""
        status, address = self._asked("POST", "/simulation/")
        if status == KEPT:
            token = address.split("/")[2]
            day = {"jour": "31", "mois": "5", "annee": str(year)}
            told = {f"demandeur-date_naissance-{part}": value for part, value in day.items()}
            body = urlencode(told | {"demandeur-nationalite": "francaise"})
            status, _ = self._asked("POST", f"/simulation/{token}/vous-identite/", body)
            if status == KEPT:
                self.kept[token] = year
        self.seen.append(status)
        return status

    def calculates(self) -> int:
        return self._asked("POST", "/api/v1/simulations", json.dumps(random_household(1)), JSON)[0]

    def lost(self, server: Server | None = None) -> int:
        """How many acknowledged answers are no longer shown."""
        self.server = server or self.server
        return sum(f'value="{year}"' not in self._shown(token) for token, year in self.kept.items())

    def until_back(self) -> float:
        """The seconds until somebody is answered again."""
        start = time.monotonic()
        while time.monotonic() - start < LONGEST and self.one(1950) != KEPT:
            time.sleep(0.2)
        return time.monotonic() - start

    def _shown(self, token: str) -> str:
        connection = HTTPConnection(HOST, self.server.port, timeout=LONGEST)
        connection.request("GET", f"/simulation/{token}/vous-identite/", headers={"Connection": "close"})
        return connection.getresponse().read().decode()

    def _asked(self, method: str, path: str, body: str = "", kind: str = FORM) -> tuple[int, str]:
        connection = HTTPConnection(HOST, self.server.port, timeout=LONGEST)
        try:
            connection.request(method, path, body, {"Content-Type": kind, "Connection": "close"})
            response = connection.getresponse()
            response.read()
            return response.status, response.getheader("Location", "")
        except (OSError, HTTPException):
            return NOTHING, ""
        finally:
            connection.close()


def children(server: Server) -> list[int]:
    """The processes that answer."""
    pid = server.process.pid
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split()]


def killed() -> Iterator[Figure]:
    """Every process that answers is killed while one calculates."""
    with ours(2) as server:
        visitors = _ready(server)
        told: list[int] = []
        calculation = threading.Thread(target=lambda: told.append(visitors.calculates()))
        calculation.start()
        time.sleep(0.3)
        for pid in children(server):
            os.kill(pid, signal.SIGKILL)
        calculation.join()
        yield Figure("processus tués en plein calcul : ce que voit qui attendait", told[0])
        yield Figure("processus tués en plein calcul : service rendu après", visitors.until_back(), "s")
        yield Figure("processus tués en plein calcul : réponses perdues", visitors.lost(), under=1)


def without_database() -> Iterator[Figure]:
    """The database stops at once, then comes back."""
    with database() as base, ours(2, DATABASE_URL=base.url) as server:
        visitors = _ready(server)
        base.stop()
        yield Figure("base arrêtée : ce que voit qui répond", visitors.one(1960))
        base.start()
        yield Figure("base arrêtée : service rendu après son retour", visitors.until_back(), "s")
        yield Figure("base arrêtée : réponses perdues", visitors.lost(), under=1)


def full_disk() -> Iterator[Figure]:
    """No process may write a byte more, then they may."""
    with ours(2) as server:
        visitors = _ready(server)
        _may_write(server, 1)
        yield Figure("disque plein : ce que voit qui répond", visitors.one(1960))
        yield Figure("disque plein : réponses perdues pendant", visitors.lost(), under=1)
        _may_write(server, resource.RLIM_INFINITY)
        yield Figure("disque plein : service rendu après", visitors.until_back(), "s")
        yield Figure("disque plein : réponses perdues", visitors.lost(), under=1)


def _may_write(server: Server, size: int) -> None:
    for pid in children(server):
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def stopped_under_load() -> Iterator[Figure]:
    """The service is told to stop while many answer, then starts again on the same database."""
    with tempfile.TemporaryDirectory() as folder:
        same = {"DATABASE_URL": f"sqlite:///{Path(folder) / 'visites.sqlite3'}"}
        with ours(2, **same) as server:
            visitors = _ready(server)
            crowd = [threading.Thread(target=_answer_until_stopped, args=(visitors,)) for _ in range(UNDER_LOAD)]
            for one in crowd:
                one.start()
            time.sleep(2)
            server.process.terminate()
            server.process.wait(LONGEST)
            for one in crowd:
                one.join()
        with ours(2, **same) as again:
            first_answer(again, "GET", "/")
            yield Figure("arrêt demandé en pleine charge : réponses reçues et gardées", len(visitors.kept))
            yield Figure("arrêt demandé en pleine charge : erreurs (500 et plus)", _failures(visitors), under=1)
            yield Figure("arrêt demandé en pleine charge : réponses perdues", visitors.lost(again), under=1)


def moved_clock() -> Iterator[Figure]:
    """The clock is moved under the server: a day back, past the week that visits are kept, then right."""
    with moving_clock() as clock:
        if clock is None:
            sys.stderr.write(f"Horloge déplacée : non mesuré, la variable {LIBRARY} ne dit pas où est libfaketime.\n")
            return
        with ours(2, **clock.settings) as server:
            visitors = _ready(server)
            clock.set_days(-1)
            yield Figure("horloge un jour en retard : réponses perdues", visitors.lost(), under=1)
            yield Figure("horloge un jour en retard : ce que voit qui calcule", visitors.calculates())
            clock.set_days(PAST_RETENTION)
            lost, kept = visitors.lost(), len(visitors.kept)
            yield Figure("horloge huit jours en avance : visites closes, sur les dix gardées", lost, at_least=kept)
            yield Figure("horloge huit jours en avance : ce que voit qui répond", visitors.one(1970))
            yield Figure("horloge huit jours en avance : ce que voit qui calcule", visitors.calculates())
            clock.set_days(0)
            yield Figure("horloge remise à l’heure : réponses perdues", visitors.lost(), under=1)


def _answer_until_stopped(visitors: Visitors) -> None:
    for year in range(1940, 2000):
        if visitors.one(year) == NOTHING:
            return


def _failures(visitors: Visitors) -> int:
    return sum(status >= 500 for status in visitors.seen)


def _ready(server: Server) -> Visitors:
    """A server that answers, and people whose answers it has acknowledged."""
    first_answer(server, "GET", "/")
    visitors = Visitors(server)
    for year in range(1930, 1940):
        visitors.one(year)
    return visitors


def main(_arguments: list[str] | None = None) -> None:
    """Break, look, mend; publish what was seen. A status of 0 is a connection that was cut."""
    faults = (killed, without_database, full_disk, stopped_under_load, moved_clock)
    publish("faults", "Ce que font les pannes", [figure for fault in faults for figure in fault()])


if __name__ == "__main__":
    main(sys.argv[1:])
