"""What a person earned, month by month and year by year, known or estimated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mesaides.engine.members import Member
from mesaides.household.incomes import Amounts, Revenu, RevenuAnnuel, amount_of
from mesaides.household.periods import Month


@dataclass(frozen=True, slots=True)
class Ledger:
    """The incomes of one member; every amount is `None` when the household does not know it."""

    member: Member

    @property
    def month(self) -> Month:
        return self.member.situation.month

    def amount(self, kind: Revenu, month: Month) -> float | None:
        """Euros received in `month`."""
        person = self.member.person
        if person is None:
            return 0.0
        if person.revenus is None:
            return None
        amounts = person.revenus.get(kind, 0.0)
        if month < self.month.shift(-12) and not _is_given(amounts, month):
            return self._before_last_year(amounts, month)
        return amount_of(amounts, month, self.month)

    def _before_last_year(self, amounts: Amounts, month: Month) -> float | None:
        """Before M-12, the mean of the last twelve months stands in for an adult.

        A young person who works today is not supposed to have worked two years ago. M-13, where the
        year of the housing benefit begins, follows the month next to it.
        """
        oldest = self.month.shift(-12)
        if month == oldest.shift(-1):
            return amount_of(amounts, oldest, self.month)
        if self.member.adult is None:
            return 0.0
        return _mean(amount_of(amounts, past, self.month) for past in self.month.back(12, 1))

    def total(self, kinds: Iterable[Revenu], month: Month) -> float | None:
        """Sum over several kinds; unknown as soon as one is."""
        return _sum(self.amount(kind, month) for kind in kinds)

    def year_of(self, kind: Revenu, year: int) -> float | None:
        """Euros of a whole year, from the year's total when given, else twelve average months."""
        given = self.given(RevenuAnnuel[kind.name], year)
        if given is not None:
            return given
        mean = _mean(self.amount(kind, past) for past in self.month.back(12, 1))
        return None if mean is None else mean * 12

    def given(self, kind: RevenuAnnuel, year: int) -> float | None:
        """The year's total as the tax notice prints it; `None` when that year was not given.

        The year before N-2 is taken equal to N-2 when only N-2 is given.
        """
        totals = self._totals(year)
        return None if totals is None else totals.get(kind, 0.0)

    def _totals(self, year: int) -> dict[RevenuAnnuel, float] | None:
        adult = self.member.adult
        if adult is None:
            return None
        known = adult.revenus_annuels
        reference = self.month.year - 2
        return known.get(str(year)) or (known.get(str(reference)) if year < reference else None)


def _is_given(amounts: Amounts, month: Month) -> bool:
    return isinstance(amounts, dict) and str(month) in amounts


def _sum(values: Iterable[float | None]) -> float | None:
    total = 0.0
    for value in values:
        if value is None:
            return None
        total += value
    return total


def _mean(values: Iterable[float | None]) -> float | None:
    known = list(values)
    total = _sum(known)
    return None if total is None else total / len(known)
