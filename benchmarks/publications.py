"""Two workers under load while two people publish a hundred times: no half of a catalogue, no failure.

python -m benchmarks.publications [--publications 100] [--processus 2] [--lecteurs 4]

Each publication changes two aids together, and numbers them. An answer that tells two different numbers of one pair saw
half of a catalogue; one that lacks an aid lost it. The readers ask for the list of aids, and for a household's rights.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from benchmarks.load import percentile
from benchmarks.machine import ROOT
from benchmarks.report import Figure, publish
from benchmarks.servers import Server, call, first_answer, ours

MODEL = "catalogue/aides/epci/rennes-metropole-carte-sortir.yaml"
PAIRS = {"anne": ("essai-a", "essai-b"), "paul": ("essai-c", "essai-d")}
"""Who publishes, and the two aids that they publish together."""

NUMBERED = re.compile(r"Essai ([abcd])-(\d+)")
PAUSE = 0.2
CALM = 10.0

HOUSEHOLD = json.dumps(
    {
        "date": "2026-11-27",
        "demandeur": {"date_naissance": "2000-05-31", "activites": ["chomeur"], "revenus": {}},
        "logement": {"commune": "35238", "statut_occupation_logement": "locataire_vide", "loyer": 300},
    }
)
REQUESTS = (("GET", "/api/v1/aides", None), ("GET", "/aides/", None), ("POST", "/api/v1/simulations", HOUSEHOLD))


@dataclass(frozen=True)
class Seen:
    """One answer: when it was asked, in how long it came, its status, and the number that it tells of each aid."""

    at: float
    seconds: float
    status: int
    numbers: dict[str, set[int]]

    @property
    def is_torn(self) -> bool:
        """It tells two numbers of one publication, or only a part of the four aids."""
        return any(len(self.pair(names)) != 1 for names in PAIRS.values()) or len(self.numbers) != 4

    def pair(self, names: tuple[str, str]) -> set[int]:
        return set().union(*(self.numbers.get(name[-1], set()) for name in names))


def main(arguments: list[str] | None = None) -> None:
    options = _options(arguments if arguments is not None else sys.argv[1:])
    if options.publie:
        _publish_all(options.publie, options.publications)
        return
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'essai.sqlite3'}"
        with ours(options.processus, DATABASE_URL=database) as server:
            first_answer(server, "GET", "/")
            _run("anne", 1, database), _run("paul", 1, database)
            time.sleep(5)  # both workers have seen the first pairs
            calm = _read(server, options.lecteurs, lambda: time.sleep(CALM))
            times: dict[str, list[float]] = {}
            busy = _read(server, options.lecteurs, lambda: times.update(_both(options.publications // 2, database)))
    publish("publications", "Cent publications sous charge", _figures(calm, busy, times))


def _figures(calm: list[Seen], busy: list[Seen], times: dict[str, list[float]]) -> Iterator[Figure]:
    yield Figure("publications, par deux personnes à la fois", sum(map(len, times.values())))
    yield Figure("publications refusées", 100 - sum(map(len, times.values())), under=1)
    yield Figure("réponses pendant les publications", len(busy))
    yield Figure("réponses en échec", sum(one.status != 200 for one in busy), under=1)
    yield Figure("réponses avec une moitié de catalogue", sum(one.is_torn for one in busy), under=1)
    yield Figure("éditions différentes vues", len({tuple(sorted(map(str, one.numbers.items()))) for one in busy}))
    yield Figure("retard le plus long d’un processus", max(_lateness(busy, times)), "s", under=5)
    for name, seen in (("au calme", calm), ("pendant", busy)):
        for rank in (50, 95):
            yield Figure(f"{name} : p{rank}", percentile([one.seconds for one in seen], rank) * 1000, "ms")


def _lateness(busy: list[Seen], times: dict[str, list[float]]) -> Iterator[float]:
    """For each answer, since when the edition that it shows was no longer the last one when it was asked."""
    for who, names in PAIRS.items():
        for one in busy:
            following = max(one.pair(names), default=0) + 1
            if following < len(times[who]):
                yield max(one.at - times[who][following], 0.0)
    yield 0.0


def _read(server: Server, readers: int, meanwhile: Callable[[], object]) -> list[Seen]:
    """What the readers were answered while something went on."""
    seen: list[Seen] = []
    is_over = threading.Event()
    threads = [threading.Thread(target=_reader, args=(server, rank, seen, is_over)) for rank in range(readers)]
    for thread in threads:
        thread.start()
    try:
        meanwhile()
    finally:
        is_over.set()
        for thread in threads:
            thread.join()
    return seen


def _reader(server: Server, rank: int, seen: list[Seen], is_over: threading.Event) -> None:
    asked = cycle(REQUESTS[rank % 3 :] + REQUESTS[: rank % 3])
    while not is_over.is_set():
        at = time.time()
        status, text = call(server, *next(asked))
        seen.append(Seen(at, time.time() - at, status, _numbers(text)))


def _numbers(text: str) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for letter, number in NUMBERED.findall(text):
        found.setdefault(letter, set()).add(int(number))
    return found


def _both(count: int, database: str) -> dict[str, list[float]]:
    """When each publication of each person was done."""
    running = {who: _started(who, count, database) for who in PAIRS}
    return {who: _times_of(process) for who, process in running.items()}


def _run(who: str, count: int, database: str) -> None:
    _times_of(_started(who, count, database))


def _started(who: str, count: int, database: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "benchmarks.publications", "--publie", who, "--publications", str(count)]
    environment = {**os.environ, "DATABASE_URL": database, "SECRET_KEY": "x" * 50, "DEBUG": "1"}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)  # noqa: S603 - notre propre commande


def _times_of(process: subprocess.Popen[str]) -> list[float]:
    said, _ = process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, "publications")
    return [float(line) for line in said.splitlines()]


def _publish_all(who: str, count: int) -> None:
    """Publish a pair `count` times; prints when each was done. Numbers begin at 0: the first is that of the start."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    from mesaides.benefits.catalogue import files
    from mesaides.contributions.publication import publish_files

    for number in range(count):
        pair = {_file(name): _text(files()[MODEL], name, number if count > 1 else 0) for name in PAIRS[who]}
        publish_files(pair, who)
        sys.stdout.write(f"{time.time()}\n")
        time.sleep(PAUSE)


def _file(name: str) -> str:
    return f"catalogue/aides/epci/{name}.yaml"


def _text(model: str, name: str, number: int) -> str:
    return re.sub(r"(?m)^nom: .*$", f"nom: Essai {name[-1]}-{number}", model)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Cent publications sous charge.")
    parser.add_argument("--publications", type=int, default=100)
    parser.add_argument("--processus", type=int, default=2)
    parser.add_argument("--lecteurs", type=int, default=4)
    parser.add_argument("--publie", default="", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
