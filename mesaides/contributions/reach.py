"""How many of a stated set of households the aid would reach: an order of magnitude, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from mesaides.benefits.case import NOTHING
from mesaides.benefits.model import Benefit
from mesaides.contributions.households import home
from mesaides.contributions.sketch import Sketch
from mesaides.household.reading import read
from mesaides.simulations.run import simulate

WORKS = {"salarie": 1, "chomeur": 0.4, "etudiant": 0.2, "retraite": 0.8}
AGES = {"salarie": (20, 30, 45), "chomeur": (20, 30, 45), "etudiant": (17, 20, 24), "retraite": (62, 70, 85)}
INCOMES = (600, 1400, 2400, 4000)
CHILDREN: tuple[tuple[int, ...], ...] = ((), (4,), (8, 13))
"""Each combination is one household: 4 activities × 3 ages × 4 incomes × 3 families = 144."""


@dataclass(frozen=True, slots=True)
class Reach:
    """`yes`: entitled for sure; `maybe`: an answer is missing to tell."""

    yes: int
    maybe: int
    total: int


def reach(benefit: Benefit, day: date) -> Reach | None:
    """`None` when it would take a calculation of the law for each household: too long for a page."""
    if benefit.needs() != NOTHING:
        return None
    answers = [_answer(benefit, situation) for situation in _households(day, home(benefit).code_insee)]
    return Reach(answers.count(True), answers.count(None), len(answers))


def _answer(benefit: Benefit, situation: dict[str, Any]) -> bool | None:
    rights = simulate(read(situation), [benefit]).of(benefit.slug)
    if any(right.eligible for right in rights):
        return True
    return None if any(right.eligible is None for right in rights) else False


def _households(day: date, where: str) -> Iterator[dict[str, Any]]:
    for work, share in WORKS.items():
        for age in AGES[work]:
            for income in INCOMES:
                for ages in CHILDREN:
                    yield _household(Sketch(day, where), work, age, income * share, ages)


def _household(sketch: Sketch, work: str, age: int, income: float, ages: tuple[int, ...]) -> dict[str, Any]:
    kind = {
        "salarie": "salaire_net",
        "chomeur": "chomage_net",
        "etudiant": "salaire_net",
        "retraite": "retraite_nette",
    }[work]
    sketch.asking.update({"date_naissance": sketch.born(age), "activites": [work], "revenus": {kind: round(income)}})
    parts = 1 + len(ages) / 2
    sketch.situation["impots"] = {str(sketch.day.year - 2): {"rfr": round(income * 12 * 0.9), "nombre_parts": parts}}
    for child in ages:
        sketch.child(child)
    return sketch.situation
