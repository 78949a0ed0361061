"""How long the server takes to start, and what its processes weigh, with one worker and with two.

python -m benchmarks.memory [--foyers 50]

The proportional set size counts a page shared by two processes as a half in each: their sum is what the server takes.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.households import random_household
from benchmarks.load import Load, send
from benchmarks.report import Figure, publish
from benchmarks.servers import Server, first_answer, ours

PATH = "/api/v1/simulations"
WORKERS = (1, 2)
BAR = 80
CLIENTS_A_WORKER = 4
WARMING_SEED = 900_000
MEASURED_SEED = 500_000
WARMING = 4
KIB_A_MB = 1000 / 1.024


@dataclass(frozen=True)
class Weighed:
    """A server from its start: seconds to its first answer, then megabytes of its processes, the master first."""

    workers: int
    start: float
    warm: list[float]
    used: list[float]

    def figures(self) -> Iterator[Figure]:
        name = f"{self.workers} processus"
        yield Figure(f"{name} : du démarrage à la première réponse", self.start, "s")
        yield Figure(f"{name} : mémoire après quelques requêtes", sum(self.warm), "Mo")
        yield Figure(f"{name} : mémoire après des foyers variés", sum(self.used), "Mo")


def main(arguments: list[str] | None = None) -> None:
    """Measure a server of one worker, then one of two."""
    options = _options(arguments or [])
    one, two = (_weighed(workers, options.foyers) for workers in WORKERS)
    figures = [
        *one.figures(),
        *two.figures(),
        Figure("ce que le second processus ajoute, après quelques requêtes", sum(two.warm) - sum(one.warm), "Mo"),
        Figure("ce que le second processus ajoute", sum(two.used) - sum(one.used), "Mo", under=BAR),
    ]
    details = {
        "foyers_par_processus": options.foyers,
        "mo_par_processus_maitre_en_tete": {str(server.workers): server.used for server in (one, two)},
    }
    publish("memory", "Démarrage et mémoire du serveur", figures, details)


def _weighed(workers: int, count: int) -> Weighed:
    """As many varied households for each worker, from enough clients at once for all of them to work."""
    with ours(workers) as server:
        first_answer(server, "POST", PATH, json.dumps(random_household(WARMING_SEED)))
        start = time.perf_counter() - server.started
        _sent(server, WARMING_SEED, WARMING * workers, workers)
        warm = megabytes(server.process.pid)
        _sent(server, MEASURED_SEED, count * workers, workers)
        return Weighed(workers, start, warm, megabytes(server.process.pid))


def _sent(server: Server, seed: int, count: int, workers: int) -> Load:
    bodies = [json.dumps(random_household(seed + number)) for number in range(count)]
    load = send(server.port, PATH, bodies, CLIENTS_A_WORKER * workers)
    failed = [reply for reply in load.replies if not reply.accepted]
    if failed:
        raise RuntimeError(f"{len(failed)} foyer(s) refusé(s) ; le premier : {failed[0].status} {failed[0].text[:500]}")
    return load


def megabytes(process: int) -> list[float]:
    """The proportional set size of a process and of those it started, in MB."""
    return [round(_kib(number) / KIB_A_MB, 1) for number in (process, *_children(process))]


def _children(process: int) -> list[int]:
    """The processes that a process started, and theirs: gunicorn's workers."""
    listed = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    children = [int(number) for number in listed.split()]
    return [number for child in children for number in (child, *_children(child))]


def _kib(process: int) -> int:
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    return sum(int(size) for size in re.findall(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE))


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Démarrage et mémoire du serveur.")
    parser.add_argument("--foyers", type=int, default=50, help="foyers variés envoyés, par processus")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
