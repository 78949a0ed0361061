"""How long the engine takes, household after household, in a process that has already answered others."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from benchmarks.asking import Question, demands_for, runs
from benchmarks.households import TODAY, random_household
from benchmarks.load import percentile
from mesaides.engine import evaluate, settling
from mesaides.engine.calculation import calculate
from mesaides.engine.deadline import NEVER
from mesaides.engine.members import Household
from mesaides.engine.request import assemble
from mesaides.household.situation import Situation
from mesaides.simulations.run import prepare

WARMING = 8
WARMING_SEED = 900_000
RANKS: Mapping[str, float] = {"p50": 50, "p90": 90, "max": 100}


def warm(count: int = WARMING) -> None:
    """Make the common households ready, as the server does when it starts, then answer others."""
    prepare(TODAY)
    for seed in range(count):
        evaluated(Question(random_household(WARMING_SEED + seed)).situation())


def evaluated(situation: Situation, visit: str | None = None) -> float:
    """Seconds for all the benefits of a household, as our API asks for them."""
    demands = demands_for(situation)
    return _seconds(lambda: evaluate(situation, demands, visit=visit))


def calculated(question: Question) -> float:
    """Seconds to write the request and find the values, without putting them in the form of answers."""

    def work() -> None:
        for situation, nodes in asked:
            calculate(assemble(Household(situation)), nodes, None, NEVER)

    asked = list(runs(question))
    return _seconds(work)


@contextmanager
def without_trials() -> Iterator[None]:
    """No unanswered field is tried: OpenFisca alone does not do that either."""
    usual, settling.MOST_TRIED = settling.MOST_TRIED, 0
    try:
        yield
    finally:
        settling.MOST_TRIED = usual


def middle(values: Iterable[float]) -> float:
    return percentile(list(values), 50)


def milliseconds(values: Sequence[float]) -> dict[str, float]:
    """Half, nine tenths and all of the times are under these, in milliseconds."""
    return {name: round(percentile(list(values), rank) * 1000, 2) for name, rank in RANKS.items()}


def _seconds(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
