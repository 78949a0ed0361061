"""An aid is to be checked before it ends, and a year after it was last checked: at the day, not before."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mesaides.benefits.model import Benefit
from mesaides.upkeep.to_check import Why, to_check
from tests.simulations.benefits import declarative

TODAY = date(2026, 11, 27)


def _aid(checked: date = TODAY, end: date | None = None, slug: str = "carte-essai") -> Benefit:
    aid = declarative([{"age": {"min": 18}}])
    return aid.model_copy(update={"verifie_le": checked, "jusqu_a": end, "slug": slug})


@pytest.mark.parametrize(
    ("checked", "end", "why"),
    [
        (TODAY, None, None),
        (TODAY - timedelta(days=334), None, None),
        (TODAY - timedelta(days=335), None, Why.AGEING),
        (TODAY - timedelta(days=364), None, Why.AGEING),
        (TODAY - timedelta(days=365), None, Why.OLD),
        (TODAY, TODAY + timedelta(days=61), None),
        (TODAY, TODAY + timedelta(days=60), Why.ENDING),
        (TODAY, TODAY, Why.ENDING),
        (TODAY, TODAY - timedelta(days=1), Why.OVER),
        (TODAY - timedelta(days=999), TODAY - timedelta(days=1), Why.OVER),
    ],
)
def test_why_an_aid_is_to_be_checked(checked: date, end: date | None, why: Why | None) -> None:
    assert [one.why for one in to_check([_aid(checked, end)], TODAY)] == ([why] if why else [])


def test_the_worst_first_then_the_oldest() -> None:
    old, older = TODAY - timedelta(days=400), TODAY - timedelta(days=500)
    aids = [_aid(old, slug="a"), _aid(end=TODAY, slug="b"), _aid(older, slug="c"), _aid(end=old, slug="d")]
    assert [one.benefit.slug for one in to_check(aids, TODAY)] == ["d", "c", "a", "b"]
