"""The whole request, by HTTP: our API and the stock OpenFisca Web API, on the same households.

python -m benchmarks.web_api [--foyers 100] [--foyers-a-deux-tours 20] [--processus 2]

Each household is sent once: no answer kept from the one before helps. Ours answers with more than the amounts (the
benefits with their status and wording, the birth that is expected, the answers that are missing), and goes round
spirals twice where the API, as shipped, goes once. A last round has it go twice too: the same work, on both sides.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from benchmarks.households import random_household
from benchmarks.load import Load, send
from benchmarks.report import Figure, publish
from benchmarks.servers import Server, call, first_answer, ours
from benchmarks.stock import AS_SHIPPED, stock, stock_versions
from benchmarks.stock_amounts import compared
from benchmarks.stock_form import stock_text
from mesaides.engine.unrolling import MAX_SPIRAL_LOOPS
from mesaides.household.reading import read

CLIENTS = (1, 8)
BAR = 8
WARMING = 12
WARMING_SEED = 900_000
COMPARED = 20
OURS, STOCK = "/api/v1/simulations", "/calculate"
TOLERATED = 0.05
"""Share of households that the stock API may refuse: some of its formulas read a variable it does not have. A refusal
comes sooner than an answer, so it counts in its favour."""
SHOWN = {OURS: "Mes Aides", STOCK: "API d’OpenFisca"}


class Refused(RuntimeError):
    """A server refused a household: the two would not be compared on the same work."""


@dataclass(frozen=True)
class Round:
    """The same households, from so many clients, on both servers; `known`: the variables of the stock API."""

    turns: int
    clients: int
    known: Container[str]
    households: list[dict[str, Any]]
    loads: dict[str, Load]

    @property
    def name(self) -> str:
        told = "" if self.turns == AS_SHIPPED else f", {self.turns} tours de spirale des deux côtés"
        return f"{self.clients} client{'s' if self.clients > 1 else ''}{told}"

    def figures(self) -> Iterator[Figure]:
        mine, theirs = self.loads[OURS], self.loads[STOCK]
        bar = BAR if self.turns == AS_SHIPPED else None
        yield Figure(f"{self.name} : débit, rapport", mine.a_second / theirs.a_second, "fois", at_least=bar)
        late = mine.percentile(99) / theirs.percentile(99)
        yield Figure(f"{self.name} : p99, rapport", late, "fois", under=None if bar is None else 1)
        for path, load in self.loads.items():
            yield Figure(f"{self.name} : débit, {SHOWN[path]}", load.a_second, "req/s")
            yield Figure(f"{self.name} : p50, {SHOWN[path]}", load.percentile(50) * 1000, "ms")
            yield Figure(f"{self.name} : p99, {SHOWN[path]}", load.percentile(99) * 1000, "ms")


def main(arguments: list[str] | None = None) -> None:
    """Measure both servers in one run, and compare their amounts."""
    options = _options(arguments or [])
    rounds = [
        *_rounds(options.processus, AS_SHIPPED, CLIENTS, options.foyers),
        *_rounds(options.processus, MAX_SPIRAL_LOOPS, CLIENTS[:1], options.foyers_a_deux_tours),
    ]
    details = _details(rounds, options.processus) | {"montants": _amounts(rounds[0])}
    publish("http", "Requête HTTP entière", [figure for round_ in rounds for figure in round_.figures()], details)


def _rounds(workers: int, turns: int, clients: Iterable[int], count: int) -> Iterator[Round]:
    """Households that no other round of as many turns has sent."""
    with stock(workers, turns) as theirs, ours(workers) as mine:
        for server in (theirs, mine):
            first_answer(server, "GET", "/")
        known = set(json.loads(call(theirs, "GET", "/variables")[1]))
        warming = [random_household(WARMING_SEED + seed) for seed in range(WARMING)]
        _measured(theirs, mine, _texts(warming, known), CLIENTS[-1])
        for some in clients:
            households = [random_household(some * 10_000 + seed) for seed in range(count)]
            yield Round(turns, some, known, households, _measured(theirs, mine, _texts(households, known), some))


def _texts(households: list[dict[str, Any]], known: Container[str]) -> dict[str, list[str]]:
    return {
        STOCK: [stock_text(read(household), known) for household in households],
        OURS: [json.dumps(household) for household in households],
    }


def _measured(theirs: Server, mine: Server, texts: dict[str, list[str]], clients: int) -> dict[str, Load]:
    loads = {}
    for path, server in ((STOCK, theirs), (OURS, mine)):
        loads[path] = send(server.port, path, texts[path], clients)
        _refuse_failures(path, loads[path])
    return loads


def _refuse_failures(path: str, load: Load) -> None:
    failed = [(index, reply) for index, reply in enumerate(load.replies) if not reply.accepted]
    if len(failed) > (TOLERATED if path == STOCK else 0) * len(load.replies):
        index, reply = failed[0]
        raise Refused(
            f"{SHOWN[path]} a refusé {len(failed)} foyer(s) ; le n° {index} : {reply.status} {reply.text[:500]}"
        )


def _amounts(first: Round) -> dict[str, Any]:
    answers = zip(first.households[:COMPARED], first.loads[STOCK].replies[:COMPARED], strict=True)
    return compared(((read(household), reply.text) for household, reply in answers if reply.accepted), first.known)


def _details(rounds: list[Round], workers: int) -> dict[str, Any]:
    return {
        "foyers": len(rounds[0].households),
        "processus": workers,
        "api_openfisca": stock_versions(),
        "refus_de_l_api_openfisca": sum(not reply.accepted for each in rounds for reply in each.loads[STOCK].replies),
        "octets_d_une_reponse": {
            SHOWN[path]: sum(len(reply.text.encode()) for reply in load.replies) // len(load.replies)
            for path, load in rounds[0].loads.items()
        },
    }


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--foyers", type=int, default=100, help="foyers envoyés à chaque mesure")
    parser.add_argument("--foyers-a-deux-tours", type=int, default=20, help="foyers de la dernière mesure")
    parser.add_argument("--processus", type=int, default=2, help="processus de chaque serveur")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
