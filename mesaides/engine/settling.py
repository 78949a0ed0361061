"""Whether an unanswered field that was read matters: its possible answers are tried, for many households at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mesaides.engine.outcome import Computed, Outcome
from mesaides.engine.plan import Demand
from mesaides.engine.unknowns import alternatives
from mesaides.household.situation import Situation

MOST_TRIED = 3
"""Unanswered fields whose possible answers are tried; past it, each is taken to matter."""

TOGETHER = 100
"""Households whose fields are tried at once: each is tried with some ten answers, so that memory stays bounded."""

Outcomes = dict[Demand, Outcome]
Run = Callable[[Sequence[Situation], list[Demand]], list[Outcomes]]


@dataclass(frozen=True, slots=True)
class _Trial:
    """One household with each plausible answer to the unanswered field at `path`."""

    place: int
    path: str
    variants: list[Situation]


def settled(situations: Sequence[Situation], found: Sequence[Outcomes], run: Run) -> Iterator[Outcomes]:
    """The outcomes of each household, freed of the unanswered fields that none of their possible answers makes matter.

    Reading a field is not depending on it: a formula reads everything, whoever asks. `run` evaluates households.
    """
    for first in range(0, len(situations), TOGETHER):
        yield from _settled(situations[first : first + TOGETHER], list(found[first : first + TOGETHER]), run)


def _settled(situations: Sequence[Situation], found: list[Outcomes], run: Run) -> list[Outcomes]:
    trials = [trial for place, one in enumerate(situations) for trial in _trials(place, one, found[place])]
    if not trials:
        return found
    tried = iter(run([variant for trial in trials for variant in trial.variants], list(found[0])))
    for trial in trials:
        others = [next(tried) for _variant in trial.variants]
        found[trial.place] = found[trial.place] | _without_idle(trial.path, found[trial.place], others)
    return found


def _trials(place: int, situation: Situation, outcomes: Outcomes) -> Iterator[_Trial]:
    """One for each field that was read unanswered; none past a few, nor where the answers cannot be listed."""
    fields = _open_fields(outcomes)
    for path in fields if len(fields) <= MOST_TRIED else []:
        variants = alternatives(situation, path)
        if variants is not None:
            yield _Trial(place, path, variants)


def _open_fields(outcomes: Outcomes) -> list[str]:
    return sorted({path for outcome in outcomes.values() if isinstance(outcome, Computed) for path in outcome.missing})


def _without_idle(path: str, outcomes: Mapping[Demand, Outcome], others: Sequence[Outcomes]) -> Outcomes:
    """The outcomes that read the field at `path` and that no answer to it changes, freed of it."""
    return {
        demand: replace(outcome, missing=outcome.missing - {path})
        for demand, outcome in outcomes.items()
        if isinstance(outcome, Computed) and path in outcome.missing
        if all(_same(outcome, other[demand]) for other in others)
    }


def _same(outcome: Computed, other: Outcome) -> bool:
    return isinstance(other, Computed) and other.values == outcome.values
