"""The counters of a year are added up; those of benefits and places move by editions."""

from __future__ import annotations

from datetime import date

import pytest
from pytest_django.fixtures import Settings

from mesaides.figures.events import Axis, Event
from mesaides.figures.reading import counts_of, years
from mesaides.figures.recording import Happening, add
from tests.figures.counted import RSA

DAY = date(2026, 11, 27)
pytestmark = pytest.mark.django_db


def finish(times: int, day: date = DAY) -> None:
    one = [Happening(Event.FINISHED, departement="31", day=day), Happening(Event.SHOWN, RSA, day=day)]
    add([happening for _ in range(times) for happening in one])


def test_days_are_added_up_by_year_and_by_month() -> None:
    add([Happening(Event.STARTED, day=date(2026, month, 1)) for month in (1, 1, 5)])
    add([Happening(Event.STARTED, day=date(2025, 12, 31))])
    found = counts_of(2026)
    assert found.whole(Event.STARTED) == 3
    assert found.months[Event.STARTED] == {1: 2, 5: 1}
    assert counts_of(2025).whole(Event.STARTED) == 1
    assert years() == [2026, 2025]


def test_an_edition_moves_when_enough_visits_were_finished_since() -> None:
    finish(12)
    assert counts_of(2026).fine(Axis.BENEFIT, Event.SHOWN) == {RSA: 12}
    finish(10)
    later = counts_of(2026)
    assert later.whole(Event.FINISHED) == 22
    assert later.fine(Axis.BENEFIT, Event.SHOWN) == {RSA: 12}
    finish(1)
    assert counts_of(2026).fine(Axis.PLACE, Event.FINISHED) == {"31": 23}


def test_what_was_shown_once_was_shown_whatever_the_year() -> None:
    finish(11, date(2025, 3, 1))
    counts_of(2025)
    assert counts_of(2026).ever_shown == {RSA}


def test_a_demonstration_reads_invented_figures_only(settings: Settings) -> None:
    finish(12)
    settings.DEMONSTRATION = True
    assert counts_of(2026).whole(Event.FINISHED) == 0
    assert not years()
