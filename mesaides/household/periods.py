"""Months and years of the law: a small value that shifts, sorts and prints as « 2026-11 »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

_PATTERN = re.compile(r"^(\d{4})-(0[1-9]|1[0-2])$")


class Month(NamedTuple):
    """A calendar month; `Month(2026, 11)` prints « 2026-11 »."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Month:
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Month:
        """Read « AAAA-MM »; raises `ValueError` on anything else."""
        match = _PATTERN.match(text)
        if match is None:
            raise ValueError(f"« {text} » n’est pas un mois : écrivez-le AAAA-MM, par exemple 2026-11.")
        return cls(int(match[1]), int(match[2]))

    def shift(self, months: int) -> Month:
        """The month that comes `months` later (earlier when negative)."""
        index = self.year * 12 + self.number - 1 + months
        return Month(index // 12, index % 12 + 1)

    def back(self, first: int, last: int) -> list[Month]:
        """The months M-`first` to M-`last`, oldest first: `back(4, 2)` is M-4, M-3, M-2."""
        return [self.shift(-offset) for offset in range(first, last - 1, -1)]

    def since(self, other: Month) -> int:
        """Number of months from `other` to this one."""
        return (self.year - other.year) * 12 + self.number - other.number

    @property
    def first_day(self) -> date:
        return date(self.year, self.number, 1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"


def months_of_year(year: int) -> Iterator[Month]:
    """January to December of `year`."""
    return (Month(year, number) for number in range(1, 13))


def age_on(birth: date, day: date) -> int:
    """Age in whole years on `day`; negative before the birth."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
