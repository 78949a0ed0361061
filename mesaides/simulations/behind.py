"""The values behind an amount, by the names that its story gives them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from mesaides.engine import Origin
from mesaides.engine.outcome import Scalar
from mesaides.household.periods import Month


class UntoldError(LookupError):
    """A step names what the record of this household does not hold."""


@dataclass(frozen=True)
class Book:
    """The values behind a right: for each name, those nearest to the amount come first."""

    origin: Origin
    person: str
    today: Month

    @cached_property
    def by_name(self) -> Mapping[str, list[Origin]]:
        found: dict[str, list[Origin]] = {}
        for one in _from_the_amount_down(self.origin):
            found.setdefault(one.variable, []).append(one)
        return found

    def sum(self, terms: Iterable[str], month: Month) -> float:
        return math.fsum(self.product(term, month) for term in terms)

    def product(self, term: str, month: Month) -> float:
        """« ass:montant_plein * 30 »."""
        return math.prod(self._number(factor, month) for factor in term.split(" * "))

    def _number(self, factor: str, month: Month) -> float:
        """A number, a value of the model, or a parameter that its formula takes."""
        if factor.isdecimal():
            return float(factor)
        name, _, parameter = factor.partition(":")
        found = self._parameter(name, parameter, month) if parameter else self.value(name, month)
        if isinstance(found, str):
            raise UntoldError(factor)
        return float(found)

    def value(self, name: str, month: Month) -> Scalar:
        """That of the person; for a right of the household, the sum over its persons.

        Where there are several tax households, nothing tells which one counts.
        """
        one = self._one(name, month)
        values = one.values
        if one.entity == "individu":
            return values[self.person] if self.person else math.fsum(map(float, values.values()))
        if one.entity == "foyer_fiscal" and len(values) > 1:
            raise UntoldError(name)
        return values[""]

    def _parameter(self, name: str, suffix: str, month: Month) -> float:
        for taken in self._one(name, month).parameters:
            if taken.name.endswith(f".{suffix}") and isinstance(taken.value, int | float):
                return float(taken.value)
        raise UntoldError(f"{name}:{suffix}")

    def _one(self, name: str, month: Month) -> Origin:
        """That of the month; a value of a year, of always or of another month stands for this month alone."""
        found = self.by_name.get(name, [])
        of_month = [one for one in found if one.period == str(month)]
        others = found if month == self.today else []
        if not (of_month or others):
            raise UntoldError(name)
        return (of_month or others)[0]


def _from_the_amount_down(origin: Origin) -> Iterator[Origin]:
    """Each value once, level by level."""
    level, seen = [origin], {origin.place}
    while level:
        yield from level
        beneath = {child.place: child for one in level for child in one.children if child.place not in seen}
        seen |= beneath.keys()
        level = list(beneath.values())
