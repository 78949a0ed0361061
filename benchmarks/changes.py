"""One answer of a household changed: the engine starts from the state before, OpenFisca alone from nothing.

python -m benchmarks.changes [--foyers 20] [--natif 4]

Each household is new; its first evaluation, which is not measured, leaves the state that the change starts from.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any

from benchmarks.asking import Question
from benchmarks.households import CHANGES, changed, random_household
from benchmarks.native import HELPED, PUBLISHED, seconds
from benchmarks.report import Figure, publish
from benchmarks.timing import evaluated, middle, milliseconds, warm, without_trials

NAMED = ("loyer", "salaire", "date_naissance", "activite", "commune")
"""The kinds of change that the bars are about."""

MEDIAN_BAR, WORST_BAR = 40, 5
SHOWN = {PUBLISHED: "OpenFisca tel que publié", HELPED: "OpenFisca aidé"}
Times = Mapping[str, Sequence[float]]
Pair = tuple[Question, Question]


def main(arguments: list[str] | None = None) -> None:
    """Measure each kind of change on as many households; OpenFisca computes a few of them once changed."""
    options = _options(arguments or [])
    kinds = list(NAMED) if options.nommes else list(CHANGES)
    pairs = {kind: [_pair(kind, seed) for seed in range(options.foyers)] for kind in kinds}
    warm()
    with without_trials():
        engine = {kind: [_changed(f"{kind} {rank}", pair) for rank, pair in enumerate(pairs[kind])] for kind in kinds}
    native = {name: _native(name, pairs, options.natif) for name in SHOWN}
    publish("changes", "Une réponse changée", figures(engine, native), _details(engine, native))


def figures(engine: Times, native: Mapping[str, Times]) -> Iterator[Figure]:
    """The ratios of the named kinds, then of all; the bars stand against OpenFisca as it is published."""
    for name, shown in SHOWN.items():
        ratios = _ratios(engine, native[name])
        named = {kind: ratios[kind] for kind in NAMED}
        bars = (MEDIAN_BAR, WORST_BAR) if name == PUBLISHED else (None, None)
        yield Figure(f"{shown} / moteur, médiane des genres", middle(named.values()), "fois", at_least=bars[0])
        worst = min(named, key=lambda kind: named[kind])
        yield Figure(f"{shown} / moteur, le pire genre ({worst})", named[worst], "fois", at_least=bars[1])
        if len(ratios) > len(named):
            yield Figure(f"{shown} / moteur, médiane de {len(ratios)} genres", middle(ratios.values()), "fois")
            last = min(ratios, key=lambda kind: ratios[kind])
            yield Figure(f"{shown} / moteur, le pire des {len(ratios)} ({last})", ratios[last], "fois")
    for kind in NAMED:
        yield Figure(f"moteur, {kind}, p50", middle(engine[kind]) * 1000, "ms")


def _ratios(engine: Times, native: Times) -> dict[str, float]:
    return {kind: middle(native[kind]) / middle(engine[kind]) for kind in engine}


def _pair(kind: str, seed: int) -> Pair:
    """A household of its own for each kind and rank, before and after."""
    number = list(CHANGES).index(kind) * 10_000 + seed
    household = random_household(number)
    return Question(household), Question(changed(Random(number), household, kind))  # noqa: S311 - un tirage d’essai


def _changed(visit: str, pair: Pair) -> float:
    before, after = (question.situation() for question in pair)
    evaluated(before, visit)
    return evaluated(after, visit)


def _native(name: str, pairs: Mapping[str, Sequence[Pair]], wanted: int) -> dict[str, list[float]]:
    """One process for all the kinds: it warms up once."""
    chosen = [(kind, after) for kind, known in pairs.items() for _, after in known[:wanted]]
    times = seconds(name, [question for _, question in chosen])
    found: dict[str, list[float]] = {kind: [] for kind in pairs}
    for (kind, _), time in zip(chosen, times, strict=True):
        found[kind].append(time)
    return found


def _details(engine: Times, native: Mapping[str, Times]) -> dict[str, Any]:
    ratios = _ratios(engine, native[PUBLISHED])
    return {
        "foyers_par_genre": len(engine[NAMED[0]]),
        "foyers_d_openfisca_seul_par_genre": len(native[PUBLISHED][NAMED[0]]),
        "genres": {
            kind: {
                "moteur_ms": milliseconds(engine[kind]),
                "openfisca_publie_ms": milliseconds(native[PUBLISHED][kind])["p50"],
                "openfisca_aide_ms": milliseconds(native[HELPED][kind])["p50"],
                "rapport": round(ratios[kind], 2),
            }
            for kind in sorted(engine, key=lambda kind: ratios[kind])
        },
    }


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Une réponse changée.")
    parser.add_argument("--foyers", type=int, default=20, help="foyers par genre de changement")
    parser.add_argument("--natif", type=int, default=4, help="parmi eux, foyers d’OpenFisca seul")
    parser.add_argument("--nommes", action="store_true", help="les cinq genres des barres seulement")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
