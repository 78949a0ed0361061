"""Ten thousand households: the engine's batches, and one plain simulation of OpenFisca with all of them.

python -m benchmarks.batch [--foyers 10000]

Each side from situations to values, in a process of its own that has answered others. No birth to come is computed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping

from benchmarks.batch_sides import ENGINE, PUBLISHED
from benchmarks.machine import ROOT
from benchmarks.report import Figure, publish

SPEED_BAR, MEMORY_BAR = 3, 0.5
SHOWN = {ENGINE: "moteur", PUBLISHED: "OpenFisca tel que publié"}
Found = Mapping[str, float]


def main(arguments: list[str] | None = None) -> None:
    """Measure both sides on the same households."""
    count = _options(arguments or []).foyers
    sides = {kind: _side(kind, count) for kind in SHOWN}
    details = {"foyers": count, "cotes": {SHOWN[kind]: _rounded(found) for kind, found in sides.items()}}
    publish("batch", f"Lot de {count} foyers", figures(sides, count), details)


def figures(sides: Mapping[str, Found], count: int) -> Iterator[Figure]:
    """Households a second and memory; the calculation alone leaves out the writing of requests, alike on both sides."""
    engine, native = sides[ENGINE], sides[PUBLISHED]
    yield Figure("foyers par seconde, rapport", native["total"] / engine["total"], "fois", at_least=SPEED_BAR)
    yield Figure("foyers par seconde, rapport du calcul seul", calculation(native) / calculation(engine), "fois")
    yield Figure("sommet de mémoire, rapport", engine["sommet"] / native["sommet"], "fois", under=MEMORY_BAR)
    for kind, name in SHOWN.items():
        found = sides[kind]
        yield Figure(f"{name} : débit", count / found["total"], "foyers/s")
        yield Figure(f"{name} : écriture des demandes", found["ecriture"], "s")
        yield Figure(f"{name} : calcul", calculation(found), "s")
        yield Figure(f"{name} : sommet de mémoire", found["sommet"], "Mo")


def calculation(found: Found) -> float:
    """Seconds without the writing of requests; what builds the simulation counts."""
    return found["total"] - found["ecriture"]


def _side(kind: str, count: int) -> Found:
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.batch_sides", kind, str(count)]
    finished = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603 - commande écrite ici
    found: Found = json.loads(finished.stdout)
    return found


def _rounded(found: Found) -> dict[str, float]:
    return {name: round(value, 2) for name, value in found.items()}


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Lot de foyers.")
    parser.add_argument("--foyers", type=int, default=10_000, help="foyers du lot")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
