"""Whole visits under load: a calm site, a full one, one past what it can do, then calm again.

python -m benchmarks.visits_load [--secondes 120] [--processus 2]

Each visitor (`crowd`, by locust) sees 25 pages: answers about fifteen, asks for the results and reads some of them.
Past what the service can do, it must refuse plainly (503 and a delay), and be itself again once the crowd is gone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any
from urllib.parse import urlencode

from benchmarks.crowd import BUSY, ESTIMATE, QUESTION, READING, RESULTS, Step, crowd_of
from benchmarks.load import percentile
from benchmarks.memory import megabytes
from benchmarks.report import Figure, publish
from benchmarks.servers import Server, first_answer, ours
from benchmarks.walking.answering import likely
from benchmarks.walking.page import read_page
from benchmarks.walking.remote import Remote

CROWDS = {"au calme": 2, "au complet": 10, "au-delà": 100, "revenu au calme": 2}
CALM, FULL, PAST, AGAIN = "au calme", "au complet", "au-delà", "revenu au calme"
PAUSE = (1.0, 3.0)
"""Seconds on a page. A person takes five times longer: so many of these are five times as many people."""
RECORDED, SHORTEST, LONGEST = 8, 10, 22
MOST_DRAWN = 200
RECOVERY = 2.0
EXPECTED = {200, 303, 503}


class NotRecorded(RuntimeError):
    """Too few visits of the usual length were found."""


@dataclass(frozen=True)
class Phase:
    """What a crowd saw."""

    name: str
    told: dict[str, Any]
    memory: float

    def times(self, kind: str) -> list[float]:
        """Seconds of the answers of a kind that were not refusals; never empty."""
        return [seconds for seen, status, seconds in self.told["vu"] if seen == kind and status != BUSY] or [0.0]

    def count(self, *statuses: int) -> int:
        return sum(status in statuses for _kind, status, _seconds in self.told["vu"])

    @property
    def failures(self) -> int:
        return sum(status not in EXPECTED for _kind, status, _seconds in self.told["vu"])

    def figures(self) -> Iterator[Figure]:
        took = self.told["secondes"]
        yield Figure(f"{self.name} : demandes", len(self.told["vu"]) / took, "/s")
        yield Figure(f"{self.name} : visites commencées", self.told["commencees"] / took, "/s")
        yield Figure(f"{self.name} : visites terminées", self.told["visites"] / took, "/s")
        for kind in (QUESTION, ESTIMATE, RESULTS, READING):
            for rank in (50, 95, 99):
                yield Figure(f"{self.name} : {kind}, p{rank}", percentile(self.times(kind), rank) * 1000, "ms")
        yield Figure(f"{self.name} : refus (503)", self.count(BUSY), under=None if self.name == PAST else 1)
        yield Figure(f"{self.name} : refus sans délai annoncé", self.told["sans_delai"], under=1)
        yield Figure(f"{self.name} : autres échecs", self.failures, under=1)
        yield Figure(f"{self.name} : mémoire", self.memory, "Mo")


def main(arguments: list[str] | None = None) -> None:
    options = _options(arguments or [])
    with ours(options.processus, CALCULS_EN_ATTENTE="4") as server:
        first_answer(server, "GET", "/")
        visits = recorded(server)
        phases = {
            name: Phase(name, crowd_of(people, server.port, visits, options.secondes, PAUSE), _memory(server))
            for name, people in CROWDS.items()
        }
    publish("visits_load", "Visites entières sous charge", _figures(phases), _details(phases, visits))


def _figures(phases: dict[str, Phase]) -> Iterator[Figure]:
    for phase in phases.values():
        yield from phase.figures()
    calm, again = (percentile(phases[name].times(QUESTION), 50) for name in (CALM, AGAIN))
    yield Figure("question, p50 : revenu au calme, sur le premier calme", again / calm, "fois", under=RECOVERY)


def _details(phases: Mapping[str, Phase], visits: list[list[Step]]) -> dict[str, Any]:
    seen = [pages for phase in phases.values() for pages in phase.told["pages"]]
    return {
        "visiteurs": CROWDS,
        "pause": PAUSE,
        "pages_de_questions": sum(len(steps) for steps in visits) / len(visits),
        "pages_vues": sum(seen) / max(1, len(seen)),
    }


def recorded(server: Server) -> list[list[Step]]:
    """Visits of the usual length, as a browser sent them."""
    found: list[list[Step]] = []
    for seed in range(MOST_DRAWN):
        steps = _walked(Remote(server.port), Random(seed))  # noqa: S311 - des visites d’essai, pas un secret
        if SHORTEST <= len(steps) <= LONGEST:
            found.append(steps)
        if len(found) == RECORDED:
            return found
    raise NotRecorded(f"{len(found)} visites de {SHORTEST} à {LONGEST} pages, sur {MOST_DRAWN} tirées.")


def _walked(browser: Remote, rng: Random) -> list[Step]:
    """Answer until no question is left; an answer that is refused is not part of the visit."""
    page, steps = read_page(*browser.post("/simulation/", {})), {}
    for _ in range(2 * LONGEST):
        form = page.question
        if form is None:
            break
        posted = likely(form, rng)
        slug = page.address.split("?")[0].split("/")[3]
        page = read_page(*browser.post(form.action, posted))
        if page.status == 200:
            steps[slug] = urlencode(posted, doseq=True)
    return list(steps.items())


def _memory(server: Server) -> float:
    return sum(megabytes(server.process.pid))


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--secondes", type=float, default=120, help="durée de chaque foule")
    parser.add_argument("--processus", type=int, default=2, help="processus du serveur")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
