"""Random values, dates and months around one fixed day, with the frequency of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any, TypeVar

from mesaides.household.periods import Month

Json = dict[str, Any]
Draw = Callable[[Random], Any]
Rare = dict[str, tuple[float, Draw]]
"""Answers most people do not give: by name, how often one does (0 to 1), and what it is then."""

TODAY = date(2026, 11, 22)
MONTH = Month.of(TODAY)
T = TypeVar("T")


def often(rng: Random, frequency: float) -> bool:
    return rng.random() < frequency


def pick(rng: Random, weights: Mapping[T, float]) -> T:
    """One of the keys, each as often as its weight says."""
    return rng.choices(list(weights), list(weights.values()))[0]


def given(rng: Random, answers: Rare) -> Json:
    """The answers that this one gives, each with its own frequency."""
    return {name: draw(rng) for name, (frequency, draw) in answers.items() if often(rng, frequency)}


def always(value: Any) -> Draw:
    return lambda _rng: value


yes = always(True)


def one_of(values: Sequence[Any]) -> Draw:
    return lambda rng: rng.choice(values)


def weighted(weights: Mapping[Any, float]) -> Draw:
    return lambda rng: pick(rng, weights)


def either(frequency: float, rare: Draw, usual: Draw) -> Draw:
    return lambda rng: (rare if often(rng, frequency) else usual)(rng)


def whole(low: int, high: int) -> Draw:
    return lambda rng: rng.randint(low, high)


def euros(low: int, high: int) -> Draw:
    """Most people say round amounts; some copy the cents."""
    return lambda rng: round(rng.uniform(low, high), 2) if often(rng, 0.2) else rng.randrange(low, high + 1, 10)


def day(first: int, last: int) -> Draw:
    """A day, counted from today: `day(-30, 0)` is in the last month."""
    return lambda rng: (TODAY + timedelta(days=rng.randint(first, last))).isoformat()


def birth(rng: Random, age: int) -> str:
    """A birth date of somebody who is `age` today."""
    birthday = date(TODAY.year - age, TODAY.month, TODAY.day)
    return (birthday - timedelta(days=rng.randrange(365))).isoformat()


def age_of(person: Json) -> int:
    born = date.fromisoformat(person["date_naissance"])
    return TODAY.year - born.year - ((TODAY.month, TODAY.day) < (born.month, born.day))


def months(first: int, last: int) -> list[str]:
    """The months M-`first` to M-`last`, oldest first."""
    return [str(month) for month in MONTH.back(first, last)]
