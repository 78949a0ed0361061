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
from mesaides.web.presenting.recounting import has_story, table

MONTH = MonthTold(Month(2026, 9), (Step(Role.PLUS, "Montant", 651.69),), 651.69, is_floored=False)
RSA = Right("revenu-solidarite-active", Statut.CALCULE, eligible=True, amount=573.49)


def test_a_month_is_named_where_there_are_several() -> None:
    assert table(MONTH, alone=True).caption == ""
    shown = table(MONTH, alone=False)
    assert (shown.caption, shown.total.replace("\u202f", " ")) == ("septembre 2026", "651,69 €")


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
