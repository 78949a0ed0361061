"""The links of the last check that lead nowhere, each until it is mended or set aside."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mesaides.links.judging import Found, Verdict
from mesaides.upkeep.broken import CutOffError, dismiss, waiting, write_down

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


@pytest.mark.parametrize(("lost", "good", "is_cut_off"), [(10, 9, True), (10, 10, False), (9, 0, False)])
def test_a_check_without_network_leaves_the_queue_as_it_was(lost: int, good: int, is_cut_off: bool) -> None:
    write_down(FIRST, USES, DAY)
    dismiss(waiting().get(address=GONE).pk, "anne")
    found = {GONE if not n else f"https://a.fr/{n}": Found(Verdict.INJOIGNABLE) for n in range(lost)}
    found |= {f"https://b.fr/{n}": Found(Verdict.BON) for n in range(good)}
    uses = dict.fromkeys(found, ("aides/commune/essai.yaml : page_officielle",))
    if not is_cut_off:
        assert write_down(found, uses, DAY) == lost
        return
    with pytest.raises(CutOffError, match="10 adresses sur 19 sont injoignables"):
        write_down(found, uses, DAY)
    assert waiting().get().address == SLOW
