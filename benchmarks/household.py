"""All the national benefits of one household: the engine, and OpenFisca alone.

python -m benchmarks.household [--foyers 200] [--natif 40]

The process is warm, but each household is new to it: nothing of its own is kept. OpenFisca alone answers a sample.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.asking import Question
from benchmarks.households import random_household
from benchmarks.native import HELPED, PUBLISHED, seconds
from benchmarks.report import Figure, publish
from benchmarks.timing import calculated, evaluated, middle, milliseconds, warm, without_trials

BAR = 8
FURTHER = 100_000
"""Seeds of one measure are this far from those of the one before: each meets households for the first time."""

EVALUATION, CALCULATION, WHOLE = "évaluation", "calcul seul", "évaluation avec les essais"
SHOWN = {PUBLISHED: "OpenFisca tel que publié", HELPED: "OpenFisca aidé"}
Times = Mapping[str, list[float]]


def main(arguments: list[str] | None = None) -> None:
    """Measure the engine three ways on as many households each, then OpenFisca twice on a sample of the first."""
    options = _options(arguments or [])
    warm()
    engine = _engine(options.foyers)
    sample = [Question(random_household(seed)) for seed in _sample(options.foyers, options.natif)]
    native = {kind: seconds(kind, sample) for kind in SHOWN}
    publish("household", "Un foyer, toutes les aides nationales", figures(engine, native), _details(engine, native))


def figures(engine: Times, native: Times) -> Iterator[Figure]:
    """The bar stands on what takes longest of the two comparable: the evaluation, with its answers put in form."""
    for kind, name in SHOWN.items():
        bar = BAR if kind == PUBLISHED else None
        yield Figure(f"{name} / moteur, p50", middle(native[kind]) / middle(engine[EVALUATION]), "fois", at_least=bar)
        yield Figure(f"{name} / moteur, calcul seul, p50", middle(native[kind]) / middle(engine[CALCULATION]), "fois")
    for kind, name in SHOWN.items():
        yield Figure(f"{name}, p50", middle(native[kind]) * 1000, "ms")
    for measure, times in engine.items():
        for rank, value in milliseconds(times).items():
            yield Figure(f"moteur, {measure}, {rank}", value, "ms")


def _engine(count: int) -> dict[str, list[float]]:
    questions = [[Question(random_household(part * FURTHER + seed)) for seed in range(count)] for part in range(3)]
    with without_trials():
        evaluation = [evaluated(question.situation()) for question in questions[0]]
        calculation = [calculated(question) for question in questions[1]]
    whole = [evaluated(question.situation()) for question in questions[2]]
    return {EVALUATION: evaluation, CALCULATION: calculation, WHOLE: whole}


def _sample(count: int, wanted: int) -> range:
    """Seeds spread over those that were measured."""
    return range(0, count, max(1, count // wanted))


def _details(engine: Times, native: Times) -> dict[str, Any]:
    sampled = _sample(len(engine[EVALUATION]), len(native[PUBLISHED]))
    each = [alone / engine[EVALUATION][seed] for seed, alone in zip(sampled, native[PUBLISHED], strict=True)]
    return {
        "foyers": len(engine[EVALUATION]),
        "foyers_d_openfisca_seul": len(native[PUBLISHED]),
        "openfisca_seul_ms": {kind: milliseconds(times) for kind, times in native.items()},
        "rapport_foyer_par_foyer": {"median": round(middle(each), 2), "le_pire": round(min(each), 2)},
    }


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Un foyer, toutes les aides nationales.")
    parser.add_argument("--foyers", type=int, default=200, help="foyers du moteur, à chaque mesure")
    parser.add_argument("--natif", type=int, default=40, help="foyers d’OpenFisca seul, parmi les premiers")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
