"""What may happen to a household."""

from __future__ import annotations

from mesaides.web.presenting.events import EVENTS, asked_event, events_of
from tests.engine.households import adult, child, couple, household, situation

BIRTH, SEPARATION = EVENTS


def test_only_what_may_happen_is_offered() -> None:
    full = [child("2019-05-01")] * 12
    assert list(events_of(situation())) == [BIRTH]
    assert list(events_of(situation(couple(adult(), adult())))) == [BIRTH, SEPARATION]
    assert list(events_of(situation(couple(adult(), adult(), enfants=full)))) == [SEPARATION]


def test_what_an_address_names_without_sense_is_the_first() -> None:
    assert asked_event(situation(), "separation") is BIRTH
    assert asked_event(situation(couple(adult(), adult())), "separation") is SEPARATION
    assert asked_event(situation(household(enfants=[child("2019-05-01")] * 12)), "") is None
