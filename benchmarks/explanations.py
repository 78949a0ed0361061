"""How often the steps of an amount give the amount shown, by benefit, on random households.

`python -m benchmarks.explanations --foyers 200` : une ligne par aide, puis les foyers où les étapes ne suffisent pas.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from benchmarks.households import TODAY, random_household
from mesaides.benefits.catalogue import catalogue
from mesaides.household.reading import read
from mesaides.household.situation import Situation
from mesaides.simulations.recounting import Recount, is_explained, origin_of, recount
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
    for right in simulate(situation).rights:
        if right.benefit in catalogue().explications and is_explained(right):
            yield Seen(right.benefit, seed, _recounted(situation, right))


def _recounted(situation: Situation, right: Right) -> Recount:
    benefit = catalogue().benefit(right.benefit)
    origin = origin_of(situation, benefit)
    return recount(catalogue().explications[benefit.slug], benefit, right, origin, situation.month)


def table(found: Iterable[Seen]) -> str:
    """In how many rights the steps give the amount, by benefit; then the seeds of the others."""
    found = list(found)
    all_of, held = Counter(one.benefit for one in found), Counter(one.benefit for one in found if one.recount.holds)
    lines = [f"{name:40} {held[name]:4} / {count}" for name, count in sorted(all_of.items())]
    others = [f"  {one.benefit} : foyer {one.seed}" for one in found if not one.recount.holds]
    return "\n".join([*lines, *others])


def main() -> None:
    parser = argparse.ArgumentParser(description="Combien d’explications redonnent le montant affiché ?")
    parser.add_argument("--foyers", type=int, default=200)
    parser.add_argument("--premier", type=int, default=0)
    given = parser.parse_args()
    prepare(TODAY, 0)
    seeds = range(given.premier, given.premier + given.foyers)
    sys.stdout.write(table(one for seed in seeds for one in seen_in(seed)) + "\n")


if __name__ == "__main__":
    main()
