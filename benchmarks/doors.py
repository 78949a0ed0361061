"""Whether the doors of refusals are true, and how often one is found, by benefit, on random households.

python -m benchmarks.doors [--refus 200] [--graine 0]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count, islice
from random import Random
from statistics import median
from time import perf_counter
from typing import NamedTuple

from benchmarks.households import TODAY, random_household
from benchmarks.report import Figure, publish
from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Statut
from mesaides.household.reading import dump, read
from mesaides.household.situation import Situation
from mesaides.simulations.doors.door import Door
from mesaides.simulations.doors.opening import TOLD
from mesaides.simulations.doors.search import doors_of
from mesaides.simulations.right import Right
from mesaides.simulations.run import prepare, simulate, simulate_alone


class Refusal(NamedTuple):
    """One refusal: how many doors were found, how long it took, and those that open nothing."""

    benefit: str
    seed: int
    doors: int
    seconds: float
    false: list[str]


def refusal_of(seed: int) -> Refusal | None:
    """One of the refusals of the household of a seed, drawn; `None` when it has none."""
    situation = read(random_household(seed), today=TODAY)
    refused = sorted({right.benefit for right in _refused(situation)})
    if not refused:
        return None
    benefit = catalogue().benefit(Random(seed).choice(refused))  # noqa: S311 - un refus d’essai, pas un secret
    start = perf_counter()
    doors = doors_of(benefit, situation).doors
    seconds = perf_counter() - start
    false = [f"{door.levier}, {door.change}" for door in doors if not opens(benefit, door)]
    return Refusal(benefit.slug, seed, len(doors), seconds, false)


def _refused(situation: Situation) -> Iterator[Right]:
    """The rights to benefits that nobody of the household has, computed by the model of the law."""
    result = simulate(situation)
    for right in result.rights:
        alike = result.of(right.benefit)
        if not catalogue().benefit(right.benefit).is_declarative and all(map(_is_refused, alike)):
            yield right


def _is_refused(right: Right) -> bool:
    return right.status is Statut.CALCULE and not right.eligible


def opens(benefit: Benefit, door: Door) -> bool:
    """Whether OpenFisca alone opens the right to the household that the door tells, written down and read again.

    OpenFisca alone tries no answer: whether a missing one matters was asked by the search itself.
    """
    other = read(dump(door.household), today=door.household.date)
    rights = simulate_alone(other, [benefit]).rights
    return any(right.status in TOLD and right.eligible is True for right in rights)


def figures(found: list[Refusal]) -> Iterator[Figure]:
    """How many doors hold, and how often one is found, by benefit."""
    doors = sum(one.doors for one in found)
    yield Figure("refus", len(found))
    yield Figure("portes trouvées", doors)
    if doors:
        yield Figure("portes vraies", (doors - sum(len(one.false) for one in found)) / doors * 100, "%", at_least=100)
    yield Figure("refus où une porte est trouvée", sum(bool(one.doors) for one in found) / len(found) * 100, "%")
    yield Figure("recherche, médiane", median(one.seconds for one in found), "s")
    yield Figure("recherche, la plus longue", max(one.seconds for one in found), "s")
    yield from _by_benefit(found)


def _by_benefit(found: Iterable[Refusal]) -> Iterator[Figure]:
    all_of, opened = Counter[str](), Counter[str]()
    for one in found:
        all_of[one.benefit] += 1
        opened[one.benefit] += bool(one.doors)
    for benefit in sorted(all_of):
        yield Figure(f"{benefit} : avec une porte, sur {all_of[benefit]} refus", opened[benefit])


def main(arguments: list[str] | None = None) -> int:
    """Look for doors, publish the figures; 1 when one opens nothing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--refus", type=int, default=200, help="refus étudiés")
    parser.add_argument("--graine", type=int, default=0, help="graine du premier foyer")
    options = parser.parse_args(arguments or [])
    prepare(TODAY)
    found = list(islice((one for seed in count(options.graine) if (one := refusal_of(seed))), options.refus))
    false = [f"{one.benefit}, foyer {one.seed} : {door}" for one in found for door in one.false]
    publish("doors", "Portes d’un refus", figures(found), {"graine": options.graine, "fausses": false})
    return int(bool(false))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
