"""The links of the last check that lead nowhere, each until it is mended or set aside."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mesaides.links.judging import Found, Verdict
from mesaides.upkeep.broken import dismiss, waiting, write_down

pytestmark = pytest.mark.django_db

DAY = date(2026, 11, 27)
GONE, SLOW, GOOD = "https://a.fr/gone", "https://a.fr/slow", "https://a.fr/"
USES = {address: (f"aides/commune/essai.yaml : {address}",) for address in (GONE, SLOW, GOOD)}
FIRST = {
    GONE: Found(Verdict.ABSENT, 404),
    SLOW: Found(Verdict.EN_PANNE, 502, detail="x" * 900),
    GOOD: Found(Verdict.BON),
}


def test_what_is_broken_waits_from_the_first_day_until_it_is_mended() -> None:
    assert [write_down(FIRST, USES, DAY), write_down(FIRST, USES, DAY + timedelta(days=7))] == [2, 2]
    row = waiting().get(address=GONE)
    assert (row.verdict, row.found_on, row.uses) == ("page introuvable", DAY, list(USES[GONE]))
    assert write_down(FIRST | {GONE: Found(Verdict.BON)}, USES, DAY) == 1


def test_what_was_set_aside_comes_back_only_when_the_verdict_changes() -> None:
    write_down(FIRST, USES, DAY)
    dismiss(waiting().get(address=GONE).pk, "anne")
    assert write_down(FIRST, USES, DAY) == 1
    assert write_down(FIRST | {GONE: Found(Verdict.INJOIGNABLE)}, USES, DAY) == 2
