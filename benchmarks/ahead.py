"""The months to come of one household, each change explained, beside one plain calculation of OpenFisca.

python -m benchmarks.ahead [--foyers 10]

The law of the months is learned before: once a month for a server, and told apart.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from typing import Any

from benchmarks.asking import Question
from benchmarks.curve import SHOWN, earning
from benchmarks.households import TODAY
from benchmarks.native import PUBLISHED, seconds
from benchmarks.report import Figure, publish
from benchmarks.timing import middle, milliseconds, warm
from mesaides.engine import learn_ahead
from mesaides.household.incomes import Revenu
from mesaides.household.periods import Month
from mesaides.simulations.months import COUNT, months_ahead
from mesaides.simulations.planned import Planned
from mesaides.simulations.run import asked_of_all

BAR = 2
WARMING, WARMING_SEED = 2, 930_000
NOW = Month.of(TODAY)
RAISE = Planned("demandeur", NOW.shift(2), {Revenu.SALAIRE: 1_700.0})
"""A wage that changes: several rights follow it, month after month, and each change is explained."""


def main(arguments: list[str] | None = None) -> None:
    """Measure the months of new households, then one calculation of each by OpenFisca alone."""
    options = _options(arguments or [])
    warm()
    learning = _timed(lambda: learn_ahead(NOW, COUNT, asked_of_all()))
    for seed in range(WARMING):
        _months(earning(WARMING_SEED + seed))
    questions = [earning(seed) for seed in range(options.foyers)]
    months = [_months(question) for question in questions]
    native = {kind: seconds(kind, questions) for kind in SHOWN}
    details: dict[str, Any] = {
        "foyers": len(questions),
        "mois": COUNT + 1,
        "mois_ms": milliseconds(months),
        "openfisca_seul_ms": {kind: milliseconds(times) for kind, times in native.items()},
    }
    publish("ahead", "Les mois à venir d’un foyer", figures(months, native, learning), details)


def figures(months: list[float], native: dict[str, list[float]], learning: float) -> Iterator[Figure]:
    """The bar stands against OpenFisca as it is published; the ratio is that of each household, then the middle."""
    for kind, name in SHOWN.items():
        ratios = [one / alone for one, alone in zip(months, native[kind], strict=True)]
        bar = BAR if kind == PUBLISHED else None
        yield Figure(f"les mois / un foyer, {name}, p50", middle(ratios), "fois", under=bar)
    yield Figure("les mois, p50", middle(months) * 1000, "ms")
    yield Figure("apprendre la loi des mois, une fois", learning * 1000, "ms")


def _months(question: Question) -> float:
    situation = question.situation()
    return _timed(lambda: months_ahead(situation, (RAISE,)))


def _timed(work: Any) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Les mois à venir.")
    parser.add_argument("--foyers", type=int, default=10, help="foyers dont les mois sont calculés")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
