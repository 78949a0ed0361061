"""Events are counted, from closed lists, whatever happens at the same time."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection, connections
from django.utils import timezone
from pytest_django.fixtures import Settings

from mesaides.figures.events import Axis, Channel, Event, Fault, Opinion, Reason
from mesaides.figures.models import Count
from mesaides.figures.recording import Happening, NotCountable, add, places, record, rows_of

RSA = "revenu-solidarite-active"
DAY = date(2026, 11, 27)
YEAR = date(2026, 1, 1)


def counted() -> dict[tuple[str, str, str], int]:
    return {(one.event, one.axis, one.word): one.number for one in Count.objects.all()}


@pytest.mark.django_db
def test_an_event_is_counted_as_often_as_it_happens() -> None:
    for _ in range(3):
        record(Event.STARTED)
    assert counted() == {("commencee", "total", ""): 3}
    assert Count.objects.get().since == timezone.localdate()


@pytest.mark.django_db
def test_an_outcome_is_counted_under_each_of_its_words_apart() -> None:
    record(Event.WHY_STUCK, benefit=RSA, departement="31", detail=Reason.REFUSED)
    assert counted() == {
        ("echec-raison", "total", ""): 1,
        ("echec-raison", "detail", "refus"): 1,
        ("echec-raison", "aide", RSA): 1,
        ("echec-raison", "departement", "31"): 1,
    }


def test_a_benefit_or_a_place_is_counted_by_year_and_the_whole_by_day() -> None:
    rows = rows_of(Happening(Event.STEP, RSA, departement="31", detail=Channel.PAPER, day=DAY))
    assert {axis: since for since, _event, axis, _word in rows} == {
        Axis.TOTAL: DAY,
        Axis.DETAIL: DAY,
        Axis.BENEFIT: YEAR,
        Axis.PLACE: YEAR,
    }


@pytest.mark.parametrize(
    "happening",
    [
        Happening(Event.SHOWN, "jean-dupont"),
        Happening(Event.FINISHED, departement="31555"),
        Happening(Event.FINISHED, partner="jean-dupont"),
        Happening(Event.WHY_STUCK, RSA, detail="je n’ai pas osé"),
        Happening(Event.STARTED, detail=Opinion.YES),
        Happening(Event.FAILED, detail=Reason.OTHER),
        Happening(Event.STARTED, variants=("jean:dupont",)),
    ],
)
def test_what_is_in_no_list_is_refused_and_never_quoted(happening: Happening) -> None:
    with pytest.raises(NotCountable) as refused:
        rows_of(happening)
    assert "dupont" not in str(refused.value)
    assert "31555" not in str(refused.value)


@pytest.mark.django_db
def test_a_partner_of_the_settings_is_counted(settings: Settings) -> None:
    settings.PARTENAIRES = frozenset({"mission-locale"})
    record(Event.STARTED, partner="mission-locale")
    assert counted()[("commencee", "partenaire", "mission-locale")] == 1


@pytest.mark.django_db
def test_what_cannot_be_counted_is_logged_and_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        record(Event.SHOWN, benefit="jean-dupont")
    assert "n’a pas été compté" in caplog.text
    assert "dupont" not in caplog.text
    assert not counted()


@pytest.mark.django_db
def test_a_counter_that_cannot_be_written_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE figures_count RENAME TO ailleurs")
    try:
        with caplog.at_level(logging.ERROR):
            record(Event.STARTED)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE ailleurs RENAME TO figures_count")
    assert "n’a pas été compté" in caplog.text


@pytest.mark.django_db
def test_invented_events_are_counted_apart() -> None:
    record(Event.STARTED)
    add([Happening(Event.STARTED)] * 5, invented=True)
    assert set(Count.objects.values_list("invented", "number")) == {(False, 1), (True, 5)}


def test_every_place_has_a_name() -> None:
    assert len(places()) > 101
    assert places()["2A"] == "Corse-du-Sud"


def test_every_list_of_details_is_published_under_stable_words() -> None:
    assert [*Fault] == ["calcul-trop-long", "calcul-impossible", "service-occupe", "page", "pdf"]


@pytest.fixture
def shared(transactional_db: None, tmp_path: Path) -> Iterator[None]:
    """A database that several threads can open: the suite's own, or a file where the suite's is in memory."""
    if connection.vendor != "sqlite":
        yield
        return
    settings = connections.settings["default"]
    kept = settings["NAME"]
    settings["NAME"] = str(tmp_path / "figures.sqlite3")
    apart(lambda: call_command("migrate", verbosity=0))
    yield
    settings["NAME"] = kept


def apart(act: Callable[[], object]) -> object:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(closing, act).result()


def closing(act: Callable[[], object]) -> object:
    try:
        return act()
    finally:
        connections.close_all()


@pytest.mark.usefixtures("shared")
def test_events_counted_at_once_are_all_counted() -> None:
    """Each thread counts the same benefits in another order: none waits for another that waits for it."""
    slugs = [RSA, "prime-activite", "allocation-adultes-handicapes"]

    def count(turn: int) -> None:
        for _ in range(10):
            add([Happening(Event.SHOWN, slug, day=DAY) for slug in slugs[turn % 3 :] + slugs[: turn % 3]])

    with ThreadPoolExecutor(6) as pool:
        for done in [pool.submit(closing, lambda turn=turn: count(turn)) for turn in range(6)]:
            done.result()
    found = apart(counted)
    assert found == {("montree", "aide", slug): 60 for slug in slugs} | {("montree", "total", ""): 180}
