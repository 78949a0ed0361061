"""What may happen to a household."""

from __future__ import annotations

from mesaides.web.presenting.events import BIRTH, MOVE, SEPARATION, asked_event, events_of, moving_to, places
from tests.engine.households import adult, child, couple, household, situation

FULL = [child("2019-05-01")] * 12


def test_only_what_may_happen_is_offered() -> None:
    assert list(events_of(situation())) == [BIRTH, MOVE]
    assert list(events_of(situation(couple(adult(), adult())))) == [BIRTH, SEPARATION, MOVE]
    assert list(events_of(situation(couple(adult(), adult(), enfants=FULL)))) == [SEPARATION, MOVE]


def test_what_an_address_names_without_sense_is_the_first() -> None:
    assert asked_event(situation(), "separation") is BIRTH
    assert asked_event(situation(couple(adult(), adult())), "separation") is SEPARATION
    assert asked_event(situation(household(enfants=FULL)), "") is MOVE


def test_one_moves_to_the_place_that_is_named_an_arrondissement_as_well() -> None:
    lille = places("Lille 59000")[0]
    assert moving_to(lille).after == "À Lille"
    assert moving_to(lille).change(situation()).logement.commune == "59350"
    assert moving_to(places("75013")[0]).change(situation()).logement.commune == "75113"
    assert places("") == []
    assert places("Nullepartville") == []
