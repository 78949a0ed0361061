"""Consents: given, told, withdrawn, gone with their visit and their time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mesaides.handovers.consents import (
    KEPT,
    REMEMBERED,
    State,
    consents_of,
    forget_handovers_of,
    note,
    purge_handovers,
    withdraw,
)
from mesaides.handovers.models import Handover
from mesaides.handovers.partners import Partner
from tests.handovers.giving import NOW, PARCEL, VISIT, link_to

pytestmark = pytest.mark.django_db
OTHER = "w" * 43
LINES = [["Le loyer", "7 017,17"], ["Le salaire", "1 400"]]


def states(visit: str = VISIT, after: timedelta = timedelta()) -> list[State]:
    return [one.state for one in consents_of(visit, NOW + after)]


def test_the_person_is_told_what_was_consented(town: Partner) -> None:
    link_to(town)
    (consent,) = consents_of(VISIT, NOW)
    assert (consent.partner, consent.told_of) == ("Mairie d’Exemple", "cantine@exemple.fr")
    assert (consent.given_at, consent.ends_at) == (NOW, NOW + KEPT)
    assert [[*line] for line in consent.lines] == LINES
    assert consent.state is State.WAITING


def test_it_is_over_after_an_hour(town: Partner) -> None:
    link_to(town)
    assert states(after=KEPT - timedelta(seconds=1)) == [State.WAITING]
    assert states(after=KEPT) == [State.OVER]


def test_what_left_in_an_address_is_told_as_gone(town: Partner) -> None:
    note(VISIT, town, PARCEL, NOW)
    assert states() == [State.TAKEN]
    assert bytes(Handover.objects.get().sealed) == b""


def test_a_visit_is_told_of_its_own_consents_only(town: Partner) -> None:
    link_to(town)
    assert states(OTHER) == []


def test_only_the_visit_that_gave_can_withdraw(town: Partner) -> None:
    link_to(town)
    (consent,) = consents_of(VISIT, NOW)
    withdraw(OTHER, consent.name)
    withdraw(VISIT, "un autre nom")
    assert states() == [State.WAITING]
    withdraw(VISIT, consent.name)
    assert states() == []
    assert not Handover.objects.exists()


def test_a_visit_that_is_erased_takes_its_consents_and_no_other(town: Partner) -> None:
    link_to(town)
    link_to(town, OTHER)
    forget_handovers_of(VISIT)
    assert (states(), states(OTHER)) == ([], [State.WAITING])


def test_what_nobody_came_for_is_purged_after_an_hour(town: Partner) -> None:
    link_to(town)
    assert purge_handovers(NOW + KEPT - timedelta(seconds=1)) == 0
    assert purge_handovers(NOW + KEPT) == 1
    assert not Handover.objects.exists()


def test_that_it_was_taken_is_remembered_as_long_as_a_visit(town: Partner) -> None:
    note(VISIT, town, PARCEL, NOW)
    assert purge_handovers(NOW + REMEMBERED - timedelta(seconds=1)) == 0
    assert purge_handovers(NOW + REMEMBERED) == 1


def test_a_damaged_record_is_not_told(town: Partner) -> None:
    link_to(town)
    Handover.objects.update(record=b"abime")
    assert states() == []
