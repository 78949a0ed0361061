"""Do both servers compute the same benefits? Amounts of the stock API beside ours, and where they part, why."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any

from openfisca_web_api.handlers import calculate

from benchmarks.stock_form import asked, stock_text, values
from mesaides.engine import Computed, evaluate
from mesaides.engine.members import Household
from mesaides.engine.system import system
from mesaides.household.situation import Situation

CENT = 0.01
ROUNDING = 1e-6
"""Both compute in single precision, and ours rounds what it tells."""

SAME = "identiques"
CORRECTED = "différentes, par nos corrections du modèle"
OTHERWISE = "différentes, par l’ordre du calcul ou une déclaration partielle"
Values = Mapping[tuple[str, str], Any]


def compared(answers: Iterable[tuple[Situation, str]], known: Container[str]) -> dict[str, Any]:
    """How many values of the stock API's answers are ours, and the variables that differ, by cause.

    A difference is put down to our corrections when the stock API's own calculation, run on our corrected model,
    gives what our engine gives.
    """
    causes = [cause for situation, answer in answers for cause in _causes(situation, answer, known)]
    counted = Counter(cause for cause, _ in causes)
    differing = {
        cause: dict(Counter(name for found, name in causes if found == cause).most_common())
        for cause in (CORRECTED, OTHERWISE)
    }
    return {"valeurs": {cause: counted[cause] for cause in (SAME, CORRECTED, OTHERWISE)}, "variables": differing}


def _causes(situation: Situation, answer: str, known: Container[str]) -> Iterator[tuple[str, str]]:
    """For each value of an answer: how it compares, and its variable."""
    stock, ours = values(answer, Household(situation), known), _ours(situation)
    differing = {place for place in stock if not same(stock[place], ours.get(place))}
    corrected = _stock_on_our_model(situation, known) if differing else {}
    for place in stock:
        if place not in differing:
            yield SAME, place[0]
        else:
            yield CORRECTED if same(corrected[place], ours.get(place)) else OTHERWISE, place[0]


def _ours(situation: Situation) -> Values:
    outcomes = evaluate(situation, asked(situation))
    return {
        (demand.variable, path): value
        for demand, outcome in outcomes.items()
        if isinstance(outcome, Computed)
        for path, value in outcome.values.items()
    }


def _stock_on_our_model(situation: Situation, known: Container[str]) -> Values:
    """What the stock API's code finds with our corrections of the model."""
    answer = calculate(system(), json.loads(stock_text(situation, known)))
    return values(json.dumps(answer, default=str), Household(situation), known)


def same(one: Any, other: Any) -> bool:
    """Whether two values are alike, to the cent."""
    if isinstance(one, bool | str) or isinstance(other, bool | str | None):
        return bool(one == other)
    return bool(abs(one - other) <= max(CENT, ROUNDING * abs(other)))
