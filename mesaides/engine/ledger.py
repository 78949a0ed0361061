"""What a person earned, month by month and year by year, known or estimated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from mesaides.household.incomes import Amounts, Revenu, RevenuAnnuel, amount_of
from mesaides.household.periods import Month
from mesaides.household.persons import Adult, Person


@dataclass(frozen=True)
class Ledger:
    """The incomes of one person; every amount is `None` when the household does not know it.

    `person` is `None` for a parent elsewhere, who earns nothing here. `month`: M, that of the simulation.
    """

    person: Person | None
    month: Month
    _amounts: dict[Revenu, dict[Month, float | None]] = field(
        default_factory=lambda: defaultdict(dict), init=False, repr=False, compare=False
    )
    _means: dict[Revenu, float | None] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def oldest(self) -> Month:
        """M-12, the oldest month that people are asked about."""
        return self.month.shift(-12)

    @cached_property
    def _months(self) -> list[Month]:
        """The last twelve months, oldest first."""
        return self.month.back(12, 1)

    def lacks(self, *kinds: Revenu) -> bool:
        """Whether the household tells of none of these kinds: the amount is then the same whatever the month."""
        incomes = self.person.revenus if self.person else None
        return not incomes or incomes.keys().isdisjoint(kinds)

    def amount(self, kind: Revenu, month: Month) -> float | None:
        """Euros received in `month`, worked out once: several inputs need it."""
        known = self._amounts[kind]
        if month not in known:
            known[month] = self._amount(kind, month)
        return known[month]

    def _amount(self, kind: Revenu, month: Month) -> float | None:
        if self.person is None:
            return 0.0
        if self.person.revenus is None:
            return None
        amounts = self.person.revenus.get(kind, 0.0)
        if month < self.oldest and not _is_given(amounts, month):
            return self._before_last_year(kind, amounts, month)
        return amount_of(amounts, month, self.month)

    def _before_last_year(self, kind: Revenu, amounts: Amounts, month: Month) -> float | None:
        """Before M-12, the mean of the last twelve months stands in for an adult.

        A young person who works today is not supposed to have worked two years ago. M-13, where the
        year of the housing benefit begins, follows the month next to it.
        """
        if month == self.oldest.shift(-1):
            return amount_of(amounts, self.oldest, self.month)
        return self.mean(kind) if isinstance(self.person, Adult) else 0.0

    def total(self, kinds: Sequence[Revenu], month: Month) -> float | None:
        """Sum over several kinds; unknown as soon as one is."""
        if self.lacks(*kinds):
            return self.amount(kinds[0], month)
        return _sum(self.amount(kind, month) for kind in kinds)

    def last_year(self, kind: Revenu) -> list[float | None]:
        """Euros of each of the last twelve months, oldest first."""
        return [self.amount(kind, month) for month in self._months]

    def mean(self, kind: Revenu) -> float | None:
        """Mean of the last twelve months; unknown as soon as one is."""
        if kind not in self._means:
            self._means[kind] = self._mean(kind)
        return self._means[kind]

    def _mean(self, kind: Revenu) -> float | None:
        if self.lacks(kind):
            return self.amount(kind, self.month)
        total = _sum(self.last_year(kind))
        return None if total is None else total / len(self._months)

    def year_of(self, kind: Revenu, year: int) -> float | None:
        """Euros of a whole year, from the year's total when given, else twelve average months."""
        given = self.given(RevenuAnnuel[kind.name], year) if self.gives_years else None
        if given is not None:
            return given
        mean = self.mean(kind)
        return None if mean is None else mean * 12

    @property
    def gives_years(self) -> bool:
        """Whether totals of a year are given, of any kind."""
        return isinstance(self.person, Adult) and bool(self.person.revenus_annuels)

    def given(self, kind: RevenuAnnuel, year: int) -> float | None:
        """The year's total as the tax notice prints it; `None` when that year was not given.

        The year before N-2 is taken equal to N-2 when only N-2 is given.
        """
        totals = self._totals(year)
        return None if totals is None else totals.get(kind, 0.0)

    def _totals(self, year: int) -> dict[RevenuAnnuel, float] | None:
        if not isinstance(self.person, Adult) or not self.person.revenus_annuels:
            return None
        known = self.person.revenus_annuels
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
