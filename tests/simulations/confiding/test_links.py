"""A visit is confided by a second link, which its owner takes back, and which dies with the visit or with its time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from mesaides.simulations.confiding.links import (
    Given,
    give,
    given_by,
    is_confided,
    last_day_of,
    opened,
    purge_links,
    take_back,
)
from mesaides.simulations.confiding.models import ConfidedLink
from mesaides.simulations.models import StoredVisit
from mesaides.simulations.retention import KEPT
from mesaides.simulations.sealing import UnreadableVisit, key_of
from mesaides.simulations.visits import UnknownVisit, find_visit, forget, open_visit, save_answers, save_in

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
END = datetime(2026, 12, 3, 23, tzinfo=UTC)
"""Midnight in Paris, at the end of 3 December."""
INSTANT = timedelta(microseconds=1)
RENT = {"logement.loyer": 450}


def visited() -> str:
    token = open_visit(now=NOON).token
    save_answers(token, RENT, now=NOON)
    return token


def refused(link: str, now: datetime = NOON) -> bool:
    try:
        opened(link, now=now)
    except UnknownVisit:
        return True
    return False


def test_the_link_opens_the_visit_without_its_token() -> None:
    token = visited()
    link = give(token, NOON).link
    visit = opened(link, now=NOON)
    assert (visit.answers, visit.token, visit.name) == (RENT, link, find_visit(token, now=NOON).name)
    assert visit.confided
    assert token not in repr(visit) + repr(visit.confided.key.by_version)


def test_what_is_corrected_by_the_link_is_corrected_in_the_visit_and_the_other_way_round() -> None:
    token = visited()
    link = give(token, NOON).link
    saved = save_in(opened(link, now=NOON), {"logement.coloc": False}, now=NOON)
    assert (saved.token, saved.answers) == (link, RENT | {"logement.coloc": False})
    assert find_visit(token, now=NOON).answers == saved.answers
    save_answers(token, {"logement.loyer": 500}, now=NOON)
    assert opened(link, now=NOON).answers["logement.loyer"] == 500


def test_it_opens_until_the_end_of_the_last_day_that_is_told_and_corrections_do_not_put_it_off() -> None:
    token = visited()
    given = give(token, NOON)
    assert (given.ends_at, last_day_of(given.ends_at).date().isoformat()) == (END, "2026-12-03")
    save_in(opened(given.link, now=END - INSTANT), {}, now=END - INSTANT)
    assert refused(given.link, END)
    assert given_by(token, END) is None
    assert find_visit(token, now=END).answers == RENT


def test_the_visit_lives_as_long_as_the_link_that_is_made_late() -> None:
    token = visited()
    late = NOON + KEPT - INSTANT
    link = give(token, late).link
    assert not refused(link, late + timedelta(days=6))


def test_taken_back_it_opens_nothing_more_at_once() -> None:
    token, other = visited(), visited()
    link, kept = give(token, NOON).link, give(other, NOON).link
    take_back(token)
    take_back(token)
    assert refused(link)
    assert not refused(kept), "that of another visit"
    assert given_by(token, NOON) is None


def test_a_second_link_closes_the_first() -> None:
    token = visited()
    first, second = give(token, NOON), give(token, NOON)
    assert refused(first.link)
    assert given_by(token, NOON) == second
    assert ConfidedLink.objects.count() == 1


def test_the_owner_alone_is_shown_the_link_again() -> None:
    token = visited()
    given = give(token, NOON)
    assert given_by(token, NOON) == given
    assert given_by(given.link, NOON) is None
    assert given_by(visited(), NOON) is None


def test_a_link_confides_nothing_in_turn_and_erases_nothing() -> None:
    token = visited()
    link = give(token, NOON).link
    with pytest.raises(UnknownVisit):
        give(link, NOON)
    take_back(link)
    forget(link)
    assert not refused(link)


def test_a_visit_that_is_erased_is_opened_by_no_link() -> None:
    token = visited()
    link = give(token, NOON).link
    forget(token)
    assert refused(link)


@pytest.mark.parametrize("spoil", [lambda link: link[:-1], lambda link: f"{link}A", lambda _link: "jeton"])
def test_what_is_not_a_link_is_refused(spoil: Callable[[str], str]) -> None:
    link = give(visited(), NOON).link
    assert refused(spoil(link))


def test_a_link_put_in_the_row_of_another_opens_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """Whoever writes in the database cannot make one link open the visit of another."""
    one, other = give(visited(), NOON), give(visited(), NOON)
    stolen = ConfidedLink.objects.get(name=key_of(one.link, "lien confie").name).sealed
    ConfidedLink.objects.exclude(sealed=stolen).update(sealed=stolen)
    with caplog.at_level(logging.ERROR, "mesaides"):
        assert refused(other.link)
    assert "Un lien confié ne s’ouvre pas : l’enveloppe a été altérée" in caplog.text
    assert other.link not in caplog.text


def test_a_damaged_record_is_taken_back_rather_than_shown(caplog: pytest.LogCaptureFixture) -> None:
    token = visited()
    give(token, NOON)
    ConfidedLink.objects.update(record=b"\x01" + b"abime" * 10)
    assert given_by(token, NOON) is None
    assert not ConfidedLink.objects.exists()
    assert token not in caplog.text


def test_a_damaged_visit_is_told_apart() -> None:
    link = give(visited(), NOON).link
    StoredVisit.objects.update(sealed=b"\x01" + b"abime" * 10)
    with pytest.raises(UnreadableVisit):
        opened(link, now=NOON)


def test_a_link_is_told_from_the_token_of_a_visit() -> None:
    token = open_visit().token
    link = give(token, timezone.now()).link
    assert is_confided(link)
    assert not is_confided(token)


def test_those_whose_time_has_passed_are_purged() -> None:
    given = give(visited(), NOON)
    assert (purge_links(END - INSTANT), purge_links(END), purge_links(END)) == (0, 1, 0)
    assert given == Given(given.link, END)
