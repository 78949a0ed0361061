"""Calculations and failures are counted, and a counter that fails breaks nothing."""

from __future__ import annotations

import logging

import pytest

from mesaides.engine import TooLongError
from mesaides.figures.models import Count
from mesaides.web.measuring import harmless, page_failed, timed


@pytest.mark.django_db
def test_a_calculation_is_counted_with_its_length_and_its_failures() -> None:
    with timed():
        pass
    with pytest.raises(TooLongError), timed():
        raise TooLongError
    with pytest.raises(ZeroDivisionError), timed():
        raise ZeroDivisionError
    page_failed()
    assert {f"{one.event} {one.word}": one.number for one in Count.objects.filter(axis="detail")} == {
        "calcul 100-ms": 1,
        "erreur calcul-trop-long": 1,
        "erreur calcul-impossible": 1,
        "erreur page": 1,
    }


def test_what_fails_is_logged_without_being_quoted(caplog: pytest.LogCaptureFixture) -> None:
    @harmless
    def fail() -> None:
        raise ZeroDivisionError("secret")

    with caplog.at_level(logging.ERROR):
        fail()
    assert "ZeroDivisionError" in caplog.text
    assert "secret" not in caplog.text
