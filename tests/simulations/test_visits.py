"""Visits: opened, found again by their link, changed by two tabs at once, and forgotten."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.test import override_settings

from mesaides.engine import Demand, evaluate, refer_to
from mesaides.engine.evaluation import _visits
from mesaides.simulations.models import StoredVisit
from mesaides.simulations.sealing import UnreadableVisit, row_name
from mesaides.simulations.visits import (
    UnknownVisit,
    find_visit,
    forget,
    keep_for_follow_up,
    open_visit,
    save_answers,
)
from tests.engine.households import situation
from tests.simulations.databases import apart, closing, shared_database

TABS = 12
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)


@pytest.mark.django_db
def test_a_visit_is_found_again_by_its_token() -> None:
    visit = open_visit()
    assert visit.answers == {}
    assert find_visit(visit.token) == visit


@pytest.mark.django_db
def test_two_visits_are_two_tokens_that_cannot_be_guessed() -> None:
    tokens = {open_visit().token for _ in range(10)}
    assert len(tokens) == 10
    assert min(map(len, tokens)) >= 43, "256 bits écrits en base 64"


@pytest.mark.django_db
def test_the_token_is_not_stored() -> None:
    visit = open_visit()
    stored = StoredVisit.objects.get()
    assert visit.token not in str(stored.__dict__)


@pytest.mark.django_db
def test_answers_are_merged() -> None:
    token = open_visit().token
    save_answers(token, {"loyer": 450, "commune": "31555"})
    assert save_answers(token, {"loyer": 500}).answers == {"loyer": 500, "commune": "31555"}
    assert find_visit(token).answers == {"loyer": 500, "commune": "31555"}


@pytest.mark.django_db
def test_a_visit_is_kept_seven_days_after_its_last_change_and_not_an_instant_more() -> None:
    token = open_visit(now=NOON).token
    saved = save_answers(token, {"loyer": 450}, now=NOON + timedelta(days=3))
    end = NOON + timedelta(days=3 + 7)
    assert saved.kept_until == end
    assert find_visit(token, now=end - INSTANT).answers == {"loyer": 450}
    for late in (lambda: find_visit(token, now=end), lambda: save_answers(token, {"loyer": 1}, now=end)):
        with pytest.raises(UnknownVisit):
            late()


@pytest.mark.django_db
def test_reading_a_visit_does_not_keep_it_longer() -> None:
    token = open_visit(now=NOON).token
    assert find_visit(token, now=NOON + timedelta(days=5)).kept_until == NOON + timedelta(days=7)


@pytest.mark.django_db
def test_a_visit_with_a_follow_up_is_kept_thirty_one_days_after_its_last_change() -> None:
    token = open_visit(now=NOON).token
    assert keep_for_follow_up(token, now=NOON) == NOON + timedelta(days=31)
    assert find_visit(token, now=NOON + timedelta(days=31) - INSTANT).answers == {}
    changed = NOON + timedelta(days=30)
    assert save_answers(token, {"loyer": 450}, now=changed).kept_until == changed + timedelta(days=31)
    with pytest.raises(UnknownVisit):
        keep_for_follow_up(token, now=changed + timedelta(days=31))


@pytest.mark.django_db
def test_no_secret_of_the_server_opens_a_visit() -> None:
    """So that the server's key is changed at any time: links given before still open."""
    token = open_visit().token
    save_answers(token, {"loyer": 450})
    with override_settings(SECRET_KEY="une-autre-clef-" + "y" * 50):
        assert find_visit(token).answers == {"loyer": 450}


@pytest.mark.django_db
@pytest.mark.parametrize("act", [find_visit, lambda token: save_answers(token, {"loyer": 1})])
def test_a_damaged_visit_is_told_apart_and_logged_without_its_token(
    act: Callable[[str], object], caplog: pytest.LogCaptureFixture
) -> None:
    token = open_visit().token
    StoredVisit.objects.update(sealed=b"\x01" + b"abime" * 10)
    with caplog.at_level(logging.ERROR, "mesaides"), pytest.raises(UnreadableVisit):
        act(token)
    assert "ne s’ouvre pas : l’enveloppe a été altérée" in caplog.text
    assert token not in caplog.text


@pytest.mark.django_db
def test_answers_put_in_another_row_are_read_by_nobody() -> None:
    one, other = open_visit().token, open_visit().token
    save_answers(one, {"loyer": 450})
    sealed = StoredVisit.objects.get(token_hash=row_name(one)).sealed
    StoredVisit.objects.filter(token_hash=row_name(other)).update(sealed=sealed)
    with pytest.raises(UnreadableVisit):
        find_visit(other)


@pytest.mark.django_db
def test_a_damaged_visit_can_be_forgotten() -> None:
    token = open_visit().token
    StoredVisit.objects.update(sealed=b"")
    forget(token)
    assert not StoredVisit.objects.exists()


@pytest.mark.django_db
def test_a_visit_is_changed_alone() -> None:
    first, second = open_visit().token, open_visit().token
    save_answers(first, {"loyer": 450})
    assert find_visit(second).answers == {}


@pytest.mark.django_db
@pytest.mark.parametrize("act", [find_visit, lambda token: save_answers(token, {"loyer": 450})])
def test_an_unknown_token_is_refused(act: Callable[[str], object]) -> None:
    open_visit()
    with pytest.raises(UnknownVisit, match="n’existe pas"):
        act("un-autre-jeton")


@pytest.mark.django_db
def test_a_forgotten_visit_is_gone() -> None:
    token = open_visit().token
    forget(token)
    forget(token)
    assert not StoredVisit.objects.exists()
    with pytest.raises(UnknownVisit):
        find_visit(token)


@pytest.mark.django_db
@pytest.mark.calcul
def test_the_engine_keeps_nothing_of_a_forgotten_visit() -> None:
    visit = open_visit()
    refer_to(situation(), [Demand("rsa")])  # as at the start of the server
    evaluate(situation(), [Demand("rsa")], visit=visit.name)
    assert _visits.trail(visit.name).now
    forget(visit.token)
    assert not _visits.trail(visit.name).now


@pytest.mark.django_db
def test_the_engine_is_not_told_the_token() -> None:
    visit = open_visit()
    assert visit.token not in visit.name
    assert find_visit(visit.token).name == visit.name


@pytest.fixture
def shared(transactional_db: None, tmp_path: Path) -> Iterator[None]:
    with shared_database(tmp_path):
        yield


@pytest.mark.usefixtures("shared")
def test_tabs_that_save_at_once_lose_nothing() -> None:
    token = apart(lambda: open_visit().token)
    with ThreadPoolExecutor(TABS) as pool:
        for saved in [pool.submit(closing, saving(token, tab)) for tab in range(TABS)]:
            saved.result()
    assert apart(lambda: find_visit(token).answers) == {f"question{tab}": tab for tab in range(TABS)}


def saving(token: str, tab: int) -> Callable[[], object]:
    return lambda: save_answers(token, {f"question{tab}": tab})
