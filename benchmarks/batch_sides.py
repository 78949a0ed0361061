"""One side of the batch bench, in a process of its own: seconds, and memory above what it held at the start.

python -m benchmarks.batch_sides (moteur | publié) 10000
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.arrays import together
from benchmarks.asking import demands_for
from benchmarks.households import random_household
from benchmarks.native import KINDS, as_published
from benchmarks.timing import without_trials
from mesaides.engine import Demand, Failed, evaluate_many
from mesaides.engine.declared import written
from mesaides.engine.members import Household
from mesaides.engine.plan import planned
from mesaides.engine.request import assemble
from mesaides.household.reading import read
from mesaides.household.situation import Situation

ENGINE = "moteur"
PUBLISHED = KINDS[0]
WARMING = 60
WARMING_SEED = 930_000
LOOKED_AT = 100
KIB_A_MB = 1000 / 1.024

Side = Callable[[Sequence[Situation], list[Demand]], dict[str, float]]


def engine(situations: Sequence[Situation], demands: list[Demand]) -> dict[str, float]:
    """All of it, from situations to outcomes; then, apart, what it takes of it to write the requests."""
    start = time.perf_counter()
    with without_trials():
        failed = sum(
            isinstance(outcome, Failed) for found in evaluate_many(situations, demands) for outcome in found.values()
        )
    total = time.perf_counter() - start
    peak = _memory("VmHWM")
    start = time.perf_counter()
    for situation in situations:
        written(assemble(Household(situation)))
    writing = time.perf_counter() - start
    return {"total": total, "ecriture": writing, "construction": 0.0, "sommet": peak, "echecs": failed}


def native(situations: Sequence[Situation], demands: list[Demand]) -> dict[str, float]:
    """One simulation of all of them, the demands asked for in order."""
    start = time.perf_counter()
    ready = together(situations)
    month, failed = situations[0].month, 0
    for demand in demands:
        try:
            ready.simulation.calculate(demand.variable, str(month.year) if demand.yearly else str(month))
        except Exception as error:  # noqa: BLE001 - les formules lèvent de tout ; les autres demandes restent
            sys.stderr.write(f"OpenFisca n’a pas pu calculer {demand.variable} ({type(error).__name__})\n")
            failed += 1
    total = time.perf_counter() - start
    return {
        "total": total,
        "ecriture": ready.writing,
        "construction": ready.building,
        "sommet": _memory("VmHWM"),
        "echecs": failed,
    }


def main(kind: str, count: int) -> None:
    """Warm up on other households, then measure; the households themselves are read beforehand and weigh on neither."""
    if kind == PUBLISHED:
        as_published()
    side: Side = engine if kind == ENGINE else native
    situations = _situations(0, count)
    some = situations[:LOOKED_AT]
    demands = planned({one for each in some for one in demands_for(each) if not one.with_expected_child})
    side(_situations(WARMING_SEED, WARMING), demands)
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # le sommet repart de la mémoire présente
    before = _memory("VmRSS")
    found = side(situations, demands)
    found["sommet"] -= before
    json.dump(found, sys.stdout)


def _situations(first: int, count: int) -> list[Situation]:
    return [read(random_household(first + seed)) for seed in range(count)]


def _memory(name: str) -> float:
    """A line of the process's memory, in MB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(rf"^{name}:\s+(\d+) kB", status, re.MULTILINE)
    if found is None:
        raise RuntimeError(f"Le noyau ne donne pas « {name} » dans /proc/self/status : la mémoire ne se mesure pas.")
    return int(found.group(1)) / KIB_A_MB


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
