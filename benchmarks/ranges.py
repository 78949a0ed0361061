"""Whether a range holds what any answer gives, on random households that miss one answer, then two.

python -m benchmarks.ranges [--foyers 200] [--graine 0]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Iterable, Iterator
from functools import partial
from multiprocessing import get_context
from random import Random
from typing import NamedTuple

from benchmarks.households import TODAY, random_household
from benchmarks.report import Figure, publish
from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.engine.unknowns import with_answer
from mesaides.household.reading import read
from mesaides.household.situation import Situation
from mesaides.simulations.ranges.answers import Unknown, unknown_at, unknown_fields
from mesaides.simulations.ranges.range import Range, ranges_of
from mesaides.simulations.right import Right
from mesaides.simulations.run import prepare, simulate

DRAWS = 4
"""Answers drawn for each right, by chance and not among the amounts that the range was made from."""

MOST_UNKNOWN = 2
CENT = 0.005
AT_ONCE = 20
"""Seeds looked at before it is counted how many households were seen."""


class Seen(NamedTuple):
    """One right that misses one answer, or two; what was drawn for it, and what fell outside its range."""

    benefit: str
    seed: int
    unknown: int
    is_partial: bool
    is_settled: bool
    outside: list[str]


def seen_in(seed: int, wanted: Collection[int] = (1, MOST_UNKNOWN)) -> Iterator[Seen]:
    """The rights of the household of a seed that miss as many answers as is wanted."""
    situation = read(random_household(seed), today=TODAY)
    rng = Random(seed)  # noqa: S311 - des réponses d’essai, pas un secret
    unsure = [right for right in simulate(situation).rights if right.status is Statut.INFORMATION_MANQUANTE]
    few = [right for right in unsure if len(unknown_fields(situation, right.missing)) in wanted]
    found = ranges_of(few, situation)
    for right in few:
        if (one := found.get((right.benefit, right.person))) is not None:
            fields = unknown_fields(situation, right.missing)
            outside = [] if one.is_partial else list(_outside(situation, right, fields, one, rng))
            is_settled = one.opens is not None and one.low == one.high
            yield Seen(right.benefit, seed, len(fields), one.is_partial, is_settled, outside)


def _outside(situation: Situation, right: Right, fields: Iterable[str], one: Range, rng: Random) -> Iterator[str]:
    """The answers drawn whose right is not in the range."""
    unknowns = [unknown for field in fields if (unknown := unknown_at(situation, field)) is not None]
    for _draw in range(DRAWS):
        drawn = [(unknown, _drawn(unknown, rng)) for unknown in unknowns]
        answered = situation
        for unknown, value in drawn:
            answered = with_answer(answered, unknown.field, unknown.answer(value))
        if not all(_holds(one, given) for given in _rights(answered, right)):
            yield ", ".join(f"{unknown.field} : {value}" for unknown, value in drawn)


def _drawn(unknown: Unknown, rng: Random) -> object:
    """One of a closed list; an amount to the cent, as likely under the middle of those that were tried as above."""
    if not unknown.is_amount:
        return rng.choice(unknown.answers)
    middle = unknown.answers[len(unknown.answers) // 2]
    return round(rng.uniform(0, middle) if rng.random() < 0.5 else rng.uniform(middle, unknown.answers[-1]), 2)


def _rights(answered: Situation, right: Right) -> list[Right]:
    of_benefit = simulate(answered, [catalogue().benefit(right.benefit)]).rights
    return [one for one in of_benefit if one.person in {right.person, None}]


def _holds(one: Range, given: Right) -> bool:
    opens = bool(given.eligible)
    amount = (given.amount or 0.0) if opens else 0.0
    low, high = one.bounds or (amount, amount)
    return (one.opens is None or one.opens == opens) and low - CENT <= amount <= high + CENT


def enough(households: int, seed: int) -> list[Seen]:
    """Until as many households were seen with one unknown, and with two; some at once, on all cores, in order."""
    found: list[Seen] = []
    with get_context("fork").Pool() as pool:
        for first in range(seed, seed + households * 20, AT_ONCE):
            wanted = [unknown for unknown in (1, MOST_UNKNOWN) if _households(found, unknown) < households]
            if not wanted:
                break
            of_each = pool.imap(partial(_all_seen_in, wanted=wanted), range(first, first + AT_ONCE))
            found += [one for seen in of_each for one in seen]
    return found


def _all_seen_in(seed: int, wanted: Collection[int]) -> list[Seen]:
    return list(seen_in(seed, wanted))


def _households(found: Iterable[Seen], unknown: int) -> int:
    return len({one.seed for one in found if one.unknown == unknown})


def figures(found: list[Seen]) -> Iterator[Figure]:
    """How many ranges hold, by number of unknown answers."""
    for unknown in (1, MOST_UNKNOWN):
        seen = [one for one in found if one.unknown == unknown]
        whole = [one for one in seen if not one.is_partial]
        named = "une inconnue" if unknown == 1 else "deux inconnues"
        yield Figure(f"{named} : foyers", _households(seen, unknown))
        yield Figure(f"{named} : droits", len(seen))
        yield Figure(f"{named} : fourchettes partielles, dites telles", len(seen) - len(whole))
        yield Figure(f"{named} : déjà décidés, quelle que soit la réponse", sum(one.is_settled for one in whole))
        if whole:
            held = sum(not one.outside for one in whole) / len(whole) * 100
            yield Figure(f"{named} : fourchettes qui tiennent", held, "%", at_least=100)


def main(arguments: list[str] | None = None) -> int:
    """Draw, publish the figures; 1 when a range does not hold."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--foyers", type=int, default=200, help="foyers, avec une inconnue puis avec deux")
    parser.add_argument("--graine", type=int, default=0, help="graine du premier")
    options = parser.parse_args(arguments or [])
    prepare(TODAY)
    found = enough(options.foyers, options.graine)
    wrong = [f"{one.benefit}, foyer {one.seed} : {answer}" for one in found for answer in one.outside]
    details = {"graine": options.graine, "tirages": DRAWS, "hors de la fourchette": wrong}
    publish("ranges", "Fourchettes d’un droit dont une réponse manque", figures(found), details)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
