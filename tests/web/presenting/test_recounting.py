"""The tables of a story, and when there is one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mesaides.benefits.explication import Role
from mesaides.benefits.model import Statut
from mesaides.household.periods import Month
from mesaides.simulations.right import Result, Right
from mesaides.simulations.telling import MonthTold, Step
from mesaides.web.presenting.recounting import has_story, tables

RSA = Right("revenu-solidarite-active", Statut.CALCULE, eligible=True, amount=573.49)


def month(number: int, base: float, year: int = 2026) -> MonthTold:
    return MonthTold(Month(year, number), (Step(Role.PLUS, "montant", base),), base, is_floored=False)


def test_a_month_alone_is_not_named() -> None:
    (shown,) = tables((month(9, 651.69),))
    assert (shown.caption, shown.total.replace("\u202f", " ")) == ("", "651,69 €")


@pytest.mark.parametrize(
    ("months", "captions"),
    [
        ((month(7, 5), month(8, 5), month(9, 5)), ["juillet, août et septembre 2026"]),
        ((month(7, 5), month(8, 6), month(9, 6)), ["juillet 2026", "août et septembre 2026"]),
        ((month(12, 5, 2025), month(1, 5)), ["décembre 2025 et janvier 2026"]),
    ],
)
def test_months_that_are_alike_share_a_table(months: tuple[MonthTold, ...], captions: list[str]) -> None:
    assert [shown.caption for shown in tables(months)] == captions


@pytest.mark.parametrize(
    ("right", "told"),
    [
        (RSA, True),
        (replace(RSA, benefit="carte-avantage-sncf"), False),
        (replace(RSA, eligible=False, amount=0), False),
        (replace(RSA, amount=None), False),
        (replace(RSA, status=Statut.INFORMATION_MANQUANTE), False),
    ],
)
def test_only_a_sure_amount_has_a_story(right: Right, *, told: bool) -> None:
    assert has_story(Result(date(2026, 11, 22), (right,), ()), right.benefit) is told
