"""The closed list: every name has its test, and those about answers are among them."""

from __future__ import annotations

from mesaides.benefits.circumstances import CIRCUMSTANCES, OF_ANSWERS
from tests.benefits.circumstances import test_home, test_money, test_people, test_work


def test_every_circumstance_has_a_household_that_has_it_and_one_that_has_not() -> None:
    modules = (test_home, test_money, test_people, test_work)
    has, has_not = (
        {name for module in modules for name, _answers in getattr(module, key)} for key in ("HAS", "HAS_NOT")
    )
    assert set(CIRCUMSTANCES) == {*has, "toujours"}
    assert has == has_not


def test_those_about_answers_are_circumstances() -> None:
    assert set(CIRCUMSTANCES) > OF_ANSWERS
