"""OpenFisca alone, one household after the other, in a process of its own: what the engine is measured against.

Twice. As its authors publish it: 128 days of parameters kept, nothing remembered of the periods. And helped, as this
project runs it when the engine cannot answer: the parameters read on demand, the arithmetic of periods remembered.
Both build the simulation from arrays, and follow the same plan on the same corrected model.

Reads the questions as JSON on its standard input, writes seconds on its standard output.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict

from benchmarks.asking import Question, runs
from benchmarks.households import random_household
from benchmarks.machine import ROOT
from mesaides.engine import simulation, system
from mesaides.engine.members import Household
from mesaides.engine.request import assemble

PUBLISHED, HELPED = "publié", "aidé"
KINDS = (PUBLISHED, HELPED)
WARMING = 2
WARMING_SEED = 910_000


def seconds(kind: str, questions: Sequence[Question]) -> list[float]:
    """How long OpenFisca takes to answer each, once it has answered others."""
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.native", kind]
    told = json.dumps([asdict(question) for question in questions])
    finished = subprocess.run(command, cwd=ROOT, input=told, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603 - commande écrite ici
    measured: list[float] = json.loads(finished.stdout)
    return measured


def as_published() -> None:
    """Take off what this project adds to OpenFisca's speed, and what it writes down of the reads.

    Before the model is loaded, in a process that does nothing else.
    """
    system.remember = lambda: None
    system.read_on_demand = lambda _model: None
    del simulation.HouseholdSimulation.calculate


def answer(question: Question) -> None:
    """Compute everything that is asked; a formula that raises leaves the others."""
    for situation, nodes in runs(question):
        running = simulation.build(assemble(Household(situation)))
        for node in nodes:
            with suppress(Exception):  # ce que fait aussi le moteur
                running.calculate(*node)


def timed(questions: Iterable[Question]) -> list[float]:
    measured = []
    for question in questions:
        start = time.perf_counter()
        answer(question)
        measured.append(time.perf_counter() - start)
    return measured


def main(kind: str) -> None:
    """Answer the questions of the standard input."""
    if kind == PUBLISHED:
        as_published()
    questions = [Question(**told) for told in json.load(sys.stdin)]
    timed(Question(random_household(WARMING_SEED + seed)) for seed in range(WARMING))
    json.dump(timed(questions), sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
