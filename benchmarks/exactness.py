"""Whether the engine finds what OpenFisca alone finds, to the last bit, on random households and on changed answers.

python -m benchmarks.exactness [--foyers 2000] [--suites 300] [--graine 0] [--processus 2]

Each household is calculated by OpenFisca alone too, one at a time, by the same plan. A difference is shown with the
seed that gives it again.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from random import Random

from benchmarks.comparison import compared, faults
from benchmarks.households import changed, random_household
from benchmarks.report import Figure, publish
from mesaides.engine.system import system
from mesaides.engine.visits import NOTHING
from mesaides.household.reading import read

CHANGED_SEED = 700_000
CHANGES_IN_A_ROW = 5
SHOWN = 50


@dataclass(frozen=True)
class Checked:
    """What was compared for a seed; each fault tells where it is."""

    kind: str
    calculations: int
    values: int
    fell_back: int
    faults: tuple[str, ...]


def main(arguments: list[str] | None = None) -> None:
    """Compare, showing what is done on the way."""
    options = _options(arguments or [])
    system()  # before the processes part: they share it
    checks = [
        *(partial(household, options.graine + seed) for seed in range(options.foyers)),
        *(partial(sequence, CHANGED_SEED + options.graine + seed) for seed in range(options.suites)),
    ]
    found = list(_told(_done(checks, options.processus), len(checks)))
    details = {
        "premiere_graine": options.graine,
        "changements_par_suite": CHANGES_IN_A_ROW,
        "ecarts": [fault for one in found for fault in one.faults][:SHOWN],
    }
    publish("exactness", "Exactitude au bit près, face à OpenFisca seul", figures(found), details)


def household(seed: int) -> Checked:
    """A household, from the closest reference."""
    one = compared(read(random_household(seed)))
    return Checked("foyers", 1, one.values, one.fell_back, _placed(f"foyer {seed}", faults(one)))


def sequence(seed: int) -> Checked:
    """A household whose answers change one by one: each calculation starts from the one before."""
    rng, answers = Random(seed), random_household(seed)  # noqa: S311 - des foyers d’essai, pas un secret
    steps, told, trail = [], [], NOTHING
    for number in range(1 + CHANGES_IN_A_ROW):
        if number:
            answers = changed(rng, answers)
        steps.append(compared(read(answers), trail))
        trail = steps[-1].trail
        told += _placed(f"suite {seed}, après {number} changement(s)", faults(steps[-1]))
    values, fell_back = sum(one.values for one in steps), sum(one.fell_back for one in steps)
    return Checked("suites de changements", len(steps), values, fell_back, tuple(told))


def figures(found: Iterable[Checked]) -> Iterator[Figure]:
    """What was compared and what differs, kind by kind."""
    known = list(found)
    for kind in dict.fromkeys(one.kind for one in known):
        alike = [one for one in known if one.kind == kind]
        yield Figure(f"{kind} : cas comparés", len(alike))
        yield Figure(f"{kind} : calculs comparés", sum(one.calculations for one in alike))
        yield Figure(f"{kind} : valeurs comparées", sum(one.values for one in alike))
        fell_back = sum(one.fell_back for one in alike)
        yield Figure(f"{kind} : écarts", sum(len(one.faults) for one in alike) - fell_back, under=1)
        yield Figure(f"{kind} : calculs repris par OpenFisca seul", fell_back, under=1)


def _placed(place: str, found: list[str]) -> tuple[str, ...]:
    return tuple(f"{place} : {fault}" for fault in found)


def _done(checks: list[Callable[[], Checked]], processes: int) -> Iterator[Checked]:
    with get_context("fork").Pool(processes) as pool:
        yield from pool.imap_unordered(_check, checks)


def _check(check: Callable[[], Checked]) -> Checked:
    return check()


def _told(found: Iterable[Checked], total: int) -> Iterator[Checked]:
    """A line that follows what is done, and each fault as soon as it is seen."""
    for number, one in enumerate(found, start=1):
        for fault in one.faults:
            sys.stderr.write(f"\r{fault}\n")
        sys.stderr.write(f"\r{number} / {total}")
        yield one
    sys.stderr.write("\n")


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Exactitude, face à OpenFisca seul.")
    parser.add_argument("--foyers", type=int, default=2_000, help="foyers tirés au hasard")
    parser.add_argument("--suites", type=int, default=300, help="suites de cinq réponses changées")
    parser.add_argument("--graine", type=int, default=0, help="graine du premier foyer")
    parser.add_argument("--processus", type=int, default=2, help="processus qui comparent")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
