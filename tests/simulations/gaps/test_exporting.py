"""A report as a case: a household to read, and what was granted."""

from __future__ import annotations

from datetime import date

from mesaides.household.reading import dump, read
from mesaides.simulations.gaps.exporting import UNVERIFIED, as_case
from mesaides.simulations.gaps.keeping import Gap
from tests.household.households import TODAY, household
from tests.household.households import read as read_at


def test_a_case_tells_what_was_granted_and_that_nobody_verified_it() -> None:
    gap = Gap("aide-logement", None, 241.5, None, dump(read_at(household())))
    case = as_case(7, date(2026, 11, 1), gap)
    assert case["id"] == "signalement-2026-11-7"
    assert case["title_fr"].endswith(" : 241.50 calculé, pas de droit obtenu")
    assert (case["date"], case["source"]["title"]) == (TODAY.isoformat(), UNVERIFIED)
    (expected,) = case["expected"]
    assert (expected["benefit"], expected["person"], expected["value"]) == ("aide-logement", None, False)
    assert "amount" not in expected
    assert read(case["situation"], today=TODAY) == read_at(household())


def test_a_right_of_nothing_is_an_amount_and_no_refusal() -> None:
    gap = Gap("aide-logement", None, 241.5, 0.0, dump(read_at(household())))
    (expected,) = as_case(7, date(2026, 11, 1), gap)["expected"]
    assert expected["amount"] == expected["amount_net_of_crds"] == 0
    assert "value" not in expected
