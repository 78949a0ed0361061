"""The quotient of the CAF."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.case import Needs
from mesaides.benefits.verdict import Measure
from tests.benefits.cases import NO, YES, asked, declared, gap, said, unknown


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (Measure(700.0), YES),
        (Measure(701.0), NO),
        (Measure(600.0, ("impots.2024.rfr",)), unknown("impots.2024.rfr", supposed=True)),
        (Measure(None), unknown()),
    ],
)
def test_what_the_engine_found_is_compared(found: Measure, expected: Any) -> None:
    assert asked("quotient_familial_caf", {"max": 700}, path="", quotient_familial_caf=found) == expected


def test_it_is_asked_of_the_engine() -> None:
    assert declared(quotient_familial_caf={"max": 700}).kind.needs() == Needs(quotient_familial_caf=True)


def test_it_says_what_is_required() -> None:
    told = "Avoir un quotient familial de la CAF ou de la MSA d’au plus 700 € par mois"
    assert said("quotient_familial_caf", {"max": 700}) == told


def test_it_says_by_how_much_it_is_passed() -> None:
    found = Measure(712.4)
    assert gap("quotient_familial_caf", {"max": 700}, path="", quotient_familial_caf=found) == (
        "712 € par mois, soit 13 € de plus"
    )
    assert gap("quotient_familial_caf", {"max": 700}, path="") is None
