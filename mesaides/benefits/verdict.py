"""Three-valued answers: yes, no, or unknown with the fields that are not answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a condition holds; `None`: nobody knows.

    `missing`: paths of the unanswered fields an unknown depends on. It is empty for what nobody can
    tell the simulator. `supposed`: what an estimate says meanwhile.
    """

    holds: bool | None
    missing: tuple[str, ...] = ()
    supposed: bool | None = None

    @property
    def answer(self) -> bool | None:
        """What is known, else what is supposed."""
        return self.supposed if self.holds is None else self.holds

    def __invert__(self) -> Verdict:
        return Verdict(_not(self.holds), self.missing, _not(self.supposed))


YES, NO = Verdict(True), Verdict(False)


def unknown(*fields: str, supposed: bool | None = None) -> Verdict:
    """Neither yes nor no, for want of these fields."""
    return Verdict(None, fields, supposed)


def known(holds: bool) -> Verdict:
    return YES if holds else NO


def all_of(verdicts: Iterable[Verdict]) -> Verdict:
    """No as soon as one is; yes when all are; unknown otherwise."""
    found = list(verdicts)
    if any(verdict.holds is False for verdict in found):
        return NO
    unsure = [verdict for verdict in found if verdict.holds is None]
    if not unsure:
        return YES
    fields = dict.fromkeys(field for verdict in unsure for field in verdict.missing)
    return Verdict(None, tuple(fields), _supposed([verdict.supposed for verdict in unsure]))


def any_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Yes as soon as one is; no when all are; unknown otherwise."""
    return ~all_of(~verdict for verdict in verdicts)


def none_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Yes when all are no."""
    return all_of(~verdict for verdict in verdicts)


def _not(value: bool | None) -> bool | None:
    return None if value is None else not value


def _supposed(answers: list[bool | None]) -> bool | None:
    """All true, one false, or unknown."""
    if False in answers:
        return False
    return None if None in answers else True


@dataclass(frozen=True, slots=True)
class Measure:
    """A number of the household, in euros or years. `missing` without a value: unknown; with one: an estimate."""

    value: float | None
    missing: tuple[str, ...] = ()

    def judged(self, test: Callable[[float], bool]) -> Verdict:
        """What a test of the number gives."""
        answer = None if self.value is None else test(self.value)
        return known(answer) if answer is not None and not self.missing else unknown(*self.missing, supposed=answer)

    def over(self, other: Measure) -> Measure:
        """The quotient of two numbers."""
        fields = tuple(dict.fromkeys((*self.missing, *other.missing)))
        unsure = self.value is None or not other.value
        return Measure(None if unsure else (self.value or 0) / (other.value or 1), fields)
