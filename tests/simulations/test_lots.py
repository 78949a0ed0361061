"""Households of a batch: each has its own fate."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest
from django.test import override_settings

from mesaides.simulations.lots import simulate_each
from mesaides.simulations.patience import TooLongError
from mesaides.simulations.right import Result
from mesaides.simulations.run import prepare
from tests.household.households import TODAY, household, read

SOUND = read(household())
NOWHERE = replace(SOUND, logement=replace(SOUND.logement, commune="99999"))
"""A household whose commune nobody checked: its calculation cannot be made."""


def test_a_household_that_fails_takes_no_other_away(caplog: pytest.LogCaptureFixture) -> None:
    """651.69 € of RSA for a person alone since April 2026, less 12 % for who has housing benefit: 573.49 €."""
    prepare(TODAY, 0)
    with caplog.at_level(logging.DEBUG):
        fate, failed = simulate_each([SOUND, NOWHERE])
    assert isinstance(fate, Result)
    assert [right.amount for right in fate.of("revenu-solidarite-active")] == [573.49]
    assert not isinstance(failed, Result | TooLongError)
    assert "foyer par foyer (UnknownCommune)" in caplog.text
    assert "99999" not in caplog.text


def test_what_takes_too_long_is_stopped() -> None:
    with override_settings(CALCUL_SECONDES=0):
        fates = simulate_each([SOUND, SOUND])
    assert [type(fate) for fate in fates] == [TooLongError, TooLongError]


def test_nobody_is_no_work() -> None:
    assert simulate_each([]) == []
