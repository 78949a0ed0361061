"""A curve: all the benefits of one household along 101 wages, beside one plain calculation of OpenFisca.

python -m benchmarks.curve [--foyers 10]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from typing import Any

from benchmarks.asking import Question, demands_for
from benchmarks.households import random_household
from benchmarks.native import HELPED, PUBLISHED, seconds
from benchmarks.report import Figure, publish
from benchmarks.timing import middle, milliseconds, warm
from mesaides.engine import evaluate_variants

PATH = "demandeur.revenus.salaire_net"
WAGES = tuple(30.0 * rank for rank in range(101))
"""Net euros a month, from nothing to 3 000."""

START = 1_500.0
BAR = 2
WARMING = 2
WARMING_SEED = 920_000
SHOWN = {PUBLISHED: "OpenFisca tel que publié", HELPED: "OpenFisca aidé"}


def main(arguments: list[str] | None = None) -> None:
    """Measure curves of new households, then one calculation of each by OpenFisca alone."""
    options = _options(arguments or [])
    warm()
    for seed in range(WARMING):
        _curve(earning(WARMING_SEED + seed))
    questions = [earning(seed) for seed in range(options.foyers)]
    curves = [_curve(question) for question in questions]
    native = {kind: seconds(kind, questions) for kind in SHOWN}
    details: dict[str, Any] = {
        "foyers": len(questions),
        "champ": PATH,
        "valeurs": [WAGES[0], WAGES[-1], len(WAGES)],
        "courbe_ms": milliseconds(curves),
        "openfisca_seul_ms": {kind: milliseconds(times) for kind, times in native.items()},
    }
    publish("curve", "Courbe de 101 points", figures(curves, native), details)


def figures(curves: list[float], native: dict[str, list[float]]) -> Iterator[Figure]:
    """The bar stands against OpenFisca as it is published; the ratio is that of each household, then the middle."""
    for kind, name in SHOWN.items():
        ratios = [curve / alone for curve, alone in zip(curves, native[kind], strict=True)]
        bar = BAR if kind == PUBLISHED else None
        yield Figure(f"une courbe / un foyer, {name}, p50", middle(ratios), "fois", under=bar)
        yield Figure(f"un foyer, {name}, p50", middle(native[kind]) * 1000, "ms")
    yield Figure("une courbe, p50", middle(curves) * 1000, "ms")


def earning(seed: int) -> Question:
    """A random household whose first adult tells a steady wage."""
    household = random_household(seed)
    adult = household["demandeur"]
    adult["revenus"] = (adult.get("revenus") or {}) | {"salaire_net": START}
    return Question(household)


def _curve(question: Question) -> float:
    situation = question.situation()
    demands = demands_for(situation)
    start = time.perf_counter()
    found = evaluate_variants(situation, PATH, WAGES, demands)
    if len(found) != len(WAGES):
        raise RuntimeError(f"La courbe a {len(found)} points au lieu de {len(WAGES)}.")
    return time.perf_counter() - start


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Courbe de 101 points.")
    parser.add_argument("--foyers", type=int, default=10, help="foyers dont la courbe est tracée")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
