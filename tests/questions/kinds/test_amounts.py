"""Amounts and numbers."""

import math

import pytest

from mesaides.questions.asked import Asked
from mesaides.questions.kinds import Euros, MonthlyEuros, Whole
from tests.questions.households import TODAY

ASKED = Asked({}, TODAY, "demandeur")


@pytest.mark.parametrize(
    ("kind", "answer", "possible"),
    [
        (Whole(0, 12), 0, True),
        (Whole(0, 12), 13, False),
        (Whole(0, 12), -1, False),
        (Whole(0, 12), 1.5, False),
        (Whole(0, 12), True, False),
        (Whole(0, 12), None, False),
        (Whole(0, 12, unknown=True), None, True),
        (Euros(), 450.5, True),
        (Euros(), -1, False),
        (Euros(), 2_000_000, False),
        (Euros(), math.nan, False),
        (Euros(), "450", False),
        (Euros(), None, False),
        (Euros(unknown=True), None, True),
        (Euros("", minimum=1), 0.5, False),
        (MonthlyEuros(), 1400, True),
        (MonthlyEuros(), None, True),
        (MonthlyEuros(), -5, False),
        (MonthlyEuros(), {"2026-11": 100, "2026-10": None}, True),
        (MonthlyEuros(), {"2026-11": -1}, False),
        (MonthlyEuros(), {"par_an": 12_000}, True),
        (MonthlyEuros(), {"novembre": 1}, False),
    ],
)
def test_what_is_possible(kind: Whole | Euros | MonthlyEuros, answer: object, possible: bool) -> None:
    assert (kind.fault(answer, ASKED) is None) is possible


def test_amounts_are_told_in_french() -> None:
    assert Euros().told(1234.5, ASKED) == "1 234,50 € par mois"
    assert Euros("").told(2.5, ASKED) == "2,5"
    assert Euros(unknown=True).told(None, ASKED) == "Je ne sais pas"
    assert Whole(unit="km").told(12, ASKED) == "12 km"
    assert MonthlyEuros().told(1400, ASKED) == "1 400 € par mois"
    assert MonthlyEuros().told({"par_an": 12000}, ASKED) == "12 000 € par an"
    assert MonthlyEuros().told({"2026-11": 100, "2026-10": None}, ASKED) == (
        "novembre 2026 : 100 € ; octobre 2026 : je ne sais pas"
    )


def test_the_months_asked_are_those_the_law_reads() -> None:
    """RSA and prime d'activité read M-4 to M, housing benefit back to M-13."""
    kind = MonthlyEuros()
    assert [str(month) for month in kind.months(ASKED)] == ["2026-11", "2026-10", "2026-09", "2026-08", "2026-07"]
    assert (str(kind.older(ASKED)[0]), str(kind.older(ASKED)[-1])) == ("2026-06", "2025-10")


def test_a_year_is_spread_over_its_months() -> None:
    assert list(MonthlyEuros().writes("x", {"par_an": 10_000}, ASKED)) == [("x", 833.33)]
    assert list(MonthlyEuros().writes("x", {"2026-11": 5}, ASKED)) == [("x", {"2026-11": 5})]
    assert list(Euros().writes("x", 5, ASKED)) == [("x", 5)]
    assert list(Whole().writes("x", 5, ASKED)) == [("x", 5)]
