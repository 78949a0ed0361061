"""How often the steps of an amount give the amount shown, by benefit, on random households.

python -m benchmarks.explanations [--foyers 200] [--graine 0]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from benchmarks.households import TODAY, random_household
from benchmarks.report import Figure, publish
from mesaides.benefits.catalogue import catalogue
from mesaides.household.reading import read
from mesaides.household.situation import Situation
from mesaides.simulations.demands import main_demand
from mesaides.simulations.recounting import Origin, Recount, UnexplainableError, is_explained, origin_of, recount
from mesaides.simulations.right import Right
from mesaides.simulations.run import prepare, simulate


class Seen(NamedTuple):
    """One right whose amount has a story."""

    benefit: str
    seed: int
    recount: Recount


def seen_in(seed: int) -> Iterator[Seen]:
    """The rights with an amount and a story, of the household of a seed."""
    situation = read(random_household(seed), today=TODAY)
    told = [right for right in simulate(situation).rights if right.benefit in catalogue().explications]
    rights = [right for right in told if is_explained(right)]
    if rights:
        origin = origin_of(situation, catalogue().benefit(rights[0].benefit))
        yield from (Seen(right.benefit, seed, _recounted(situation, right, origin)) for right in rights)


def _recounted(situation: Situation, right: Right, origin: Origin) -> Recount:
    """The story of a right, from the calculation that one of its household's was explained by."""
    benefit = catalogue().benefit(right.benefit)
    try:
        own = origin.beside(main_demand(benefit))
    except UnexplainableError:
        own = origin_of(situation, benefit)
    return recount(catalogue().explications[benefit.slug], benefit, right, own, situation.month)


def untold(found: Iterable[Seen]) -> list[str]:
    """The rights whose steps do not give the amount: their pages tell no story."""
    return [f"{one.benefit} : foyer {one.seed}" for one in found if not one.recount.holds]


def figures(found: Iterable[Seen]) -> Iterator[Figure]:
    """In how many rights the steps give the amount, by benefit."""
    held: Counter[str] = Counter()
    all_of: Counter[str] = Counter()
    for one in found:
        all_of[one.benefit] += 1
        held[one.benefit] += one.recount.holds
    for benefit in sorted(catalogue().explications):
        yield Figure(f"{benefit} : montants", all_of[benefit], "")
        if all_of[benefit]:
            yield Figure(f"{benefit} : racontés", held[benefit] / all_of[benefit] * 100, "%", at_least=100)


def main(arguments: list[str] | None = None) -> int:
    """Recount, publish the figures; 1 when some amounts cannot be told."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--foyers", type=int, default=200, help="foyers calculés")
    parser.add_argument("--graine", type=int, default=0, help="graine du premier")
    options = parser.parse_args(arguments or [])
    prepare(TODAY)
    seeds = range(options.graine, options.graine + options.foyers)
    found = [one for seed in seeds for one in seen_in(seed)]
    details = {"graine": options.graine, "foyers": options.foyers, "autres": untold(found)}
    publish("explanations", "Montants racontés", figures(found), details)
    return int(bool(untold(found)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
