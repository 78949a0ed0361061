"""Visits: opened, found again by their link, changed by two tabs at once, and forgotten."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
from django.core.management import call_command
from django.db import connection, connections

from mesaides.engine import Demand, evaluate, refer_to
from mesaides.engine.evaluation import _visits
from mesaides.simulations.models import StoredVisit
from mesaides.simulations.visits import UnknownVisit, find_visit, forget, open_visit, save_answers
from tests.engine.households import situation

TABS = 12
T = TypeVar("T")


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
def test_a_save_dates_the_visit() -> None:
    token = open_visit().token
    before = StoredVisit.objects.get().changed_at
    save_answers(token, {"loyer": 450})
    assert StoredVisit.objects.get().changed_at > before


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
    """A database that several threads can open: the suite's own, or a file where the suite's is in memory."""
    if connection.vendor != "sqlite":
        yield
        return
    settings = connections.settings["default"]
    kept = settings["NAME"]
    settings["NAME"] = str(tmp_path / "visits.sqlite3")
    apart(lambda: call_command("migrate", verbosity=0))
    yield
    settings["NAME"] = kept


def apart(act: Callable[[], T]) -> T:
    """What `act` gives in a thread, hence on a connection, of its own."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(closing, act).result()


def closing(act: Callable[[], T]) -> T:
    try:
        return act()
    finally:
        connections.close_all()


@pytest.mark.usefixtures("shared")
def test_tabs_that_save_at_once_lose_nothing() -> None:
    token = apart(lambda: open_visit().token)
    with ThreadPoolExecutor(TABS) as pool:
        for saved in [pool.submit(closing, saving(token, tab)) for tab in range(TABS)]:
            saved.result()
    assert apart(lambda: find_visit(token).answers) == {f"question{tab}": tab for tab in range(TABS)}


def saving(token: str, tab: int) -> Callable[[], object]:
    return lambda: save_answers(token, {f"question{tab}": tab})
