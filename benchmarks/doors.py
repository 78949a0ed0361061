"""Whether the doors of refusals are true, and how often one is found, by benefit, on random households.

python -m benchmarks.doors [--foyers 100] [--graine 0]

Two refusals are drawn in each household: one of the model of the law, one of the conditions of a catalogue file.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
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
from mesaides.simulations.doors.door import Door, Levier, WithIncome
from mesaides.simulations.doors.incomes import with_incomes, with_noticed_income
from mesaides.simulations.doors.opening import TOLD
from mesaides.simulations.doors.search import doors_of
from mesaides.simulations.right import Right
from mesaides.simulations.run import prepare, simulate, simulate_alone


class Refusal(NamedTuple):
    """One refusal: the doors found, how long it took, what they tell that OpenFisca alone denies."""

    benefit: Benefit
    seed: int
    doors: tuple[Door, ...]
    seconds: float
    false: list[str]


def refusals_of(seed: int) -> Iterator[Refusal]:
    """One refusal of the household of a seed by the model of the law, one by conditions; none where it has none."""
    situation = read(random_household(seed), today=TODAY)
    refused = list(_refused(situation))
    for of_conditions in (False, True):
        alike = [benefit for benefit in refused if benefit.is_declarative is of_conditions]
        if alike:
            yield look_into(Random(seed).choice(alike), situation, seed)  # noqa: S311 - un refus d’essai, pas un secret


def untrue(found: Iterable[Refusal]) -> list[str]:
    """The doors that do not hold."""
    return [f"{one.benefit.slug}, foyer {one.seed} : {fault}" for one in found for fault in one.false]


def _refused(situation: Situation) -> Iterator[Benefit]:
    """The benefits that are surely refused to everybody in a household."""
    result = simulate(situation)
    for slug in dict.fromkeys(right.benefit for right in result.rights):
        if all(map(_is_refused, result.of(slug))):
            yield catalogue().benefit(slug)


def _is_refused(right: Right) -> bool:
    return right.status is Statut.CALCULE and not right.eligible


def look_into(benefit: Benefit, situation: Situation, seed: int) -> Refusal:
    """The doors of one refusal, each asked of OpenFisca alone."""
    start = perf_counter()
    doors = doors_of(benefit, situation).doors
    seconds = perf_counter() - start
    return Refusal(
        benefit, seed, doors, seconds, [fault for door in doors for fault in _faults(benefit, door, situation)]
    )


def _faults(benefit: Benefit, door: Door, situation: Situation) -> Iterator[str]:
    if not _opens(benefit, door.household):
        yield f"{door.levier} n’ouvre rien, {door.change}"
    if isinstance(door.change, WithIncome) and _opens(benefit, _one_euro_nearer(door.change, situation)):
        yield f"{door.levier} n’est pas le seuil, {door.change}"


def _opens(benefit: Benefit, household: Situation) -> bool:
    """Whether OpenFisca alone opens the right to a household written down and read again.

    OpenFisca alone tries no answer: whether a missing one matters was asked by the search itself.
    """
    other = read(dump(household), today=household.date)
    rights = simulate_alone(other, [benefit]).rights
    return any(right.status in TOLD and right.eligible is True for right in rights)


def _one_euro_nearer(change: WithIncome, situation: Situation) -> Situation:
    """The household whose income stands just past the bound, on the way back to what it is: refused still."""
    nearer = min(change.bound + 1, change.current) if change.is_ceiling else max(change.bound - 1, change.current)
    share = nearer / change.current
    if change.year is None:
        return with_incomes(situation, share)
    return with_noticed_income(situation, str(change.year), share)


def figures(found: Iterable[Refusal]) -> Iterator[Figure]:
    """How many doors hold, and how often one is found: of the law, benefit by benefit, then of conditions."""
    known = list(found)
    doors = sum(len(one.doors) for one in known)
    yield Figure("refus étudiés", len(known))
    yield Figure("portes trouvées", doors)
    if doors:
        false = sum(bool(one.false) for one in known)
        yield Figure("refus dont une porte est fausse", false, under=1)
    yield from _by_lever(known)
    yield from _of_kind("loi", [one for one in known if not one.benefit.is_declarative])
    yield from _of_kind("conditions", [one for one in known if one.benefit.is_declarative])
    yield from _by_benefit(one for one in known if not one.benefit.is_declarative)


def _by_lever(found: list[Refusal]) -> Iterator[Figure]:
    counted = Counter(door.levier for one in found for door in one.doors)
    yield from (Figure(f"portes, levier {lever}", counted[lever]) for lever in Levier)


def _of_kind(kind: str, found: list[Refusal]) -> Iterator[Figure]:
    if found:
        opened = sum(bool(one.doors) for one in found)
        yield Figure(f"{kind} : refus", len(found))
        yield Figure(f"{kind} : avec une porte", opened / len(found) * 100, "%")
        yield Figure(f"{kind} : recherche, médiane", median(one.seconds for one in found), "s")
        yield Figure(f"{kind} : recherche, la plus longue", max(one.seconds for one in found), "s")


def _by_benefit(found: Iterable[Refusal]) -> Iterator[Figure]:
    all_of, opened = Counter[str](), Counter[str]()
    for one in found:
        all_of[one.benefit.slug] += 1
        opened[one.benefit.slug] += bool(one.doors)
    for benefit in sorted(all_of):
        yield Figure(f"{benefit} : avec une porte, sur {all_of[benefit]} refus", opened[benefit])


def main(arguments: list[str] | None = None) -> int:
    """Look for doors, publish the figures; 1 when one does not hold."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--foyers", type=int, default=100, help="foyers dont deux refus sont étudiés")
    parser.add_argument("--graine", type=int, default=0, help="graine du premier")
    options = parser.parse_args(arguments or [])
    prepare(TODAY)
    seeds = range(options.graine, options.graine + options.foyers)
    found = [one for seed in seeds for one in refusals_of(seed)]
    details = {"graine": options.graine, "foyers": options.foyers, "fausses": untrue(found)}
    publish("doors", "Portes d’un refus", figures(found), details)
    return int(bool(untrue(found)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
