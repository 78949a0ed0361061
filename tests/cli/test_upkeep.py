"""The upkeep of the database from the command line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone

from mesaides.simulations.retention import KEPT
from mesaides.simulations.visits import find_visit, forget, open_visit, save_answers
from tests.cli.terminal import Ran, run
from tests.simulations.databases import apart, shared_database


@pytest.fixture
def database(transactional_db: None, tmp_path: Path) -> Iterator[None]:
    with shared_database(tmp_path):
        yield


@pytest.mark.django_db
def test_purging_says_how_many_and_can_be_done_again() -> None:
    open_visit(now=timezone.now() - KEPT)
    kept = open_visit().token
    assert [run("purger") for _again in range(2)] == [
        Ran("Simulations effacées : 1\n", "", 0),
        Ran("Simulations effacées : 0\n", "", 0),
    ]
    assert find_visit(kept).answers == {}


@pytest.mark.usefixtures("database")
def test_a_visit_comes_back_with_a_restored_backup(tmp_path: Path) -> None:
    file = str(tmp_path / "sauvegarde")

    def lived() -> tuple[Ran, Ran, Ran, dict[str, object]]:
        token = open_visit().token
        save_answers(token, {"logement.loyer": 450})
        saved, refused = run("sauvegarder", file), run("restaurer", file)
        forget(token)
        return saved, refused, run("restaurer", file), find_visit(token).answers

    saved, refused, restored, answers = apart(lived)
    assert saved == Ran(f"Sauvegarde écrite : {file}\n", "", 0)
    assert (refused.said, refused.code) == ("", 2)
    assert "ajoutez --remplacer" in refused.errors
    assert restored == Ran("Base restaurée. Simulations qu’elle contient : 1\n", "", 0)
    assert answers == {"logement.loyer": 450}


@pytest.mark.usefixtures("database")
def test_a_database_that_is_not_ready_is_said_with_what_to_do() -> None:
    def lived() -> Ran:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE simulations_storedvisit RENAME TO ailleurs")
        try:
            return run("purger")
        finally:
            with connection.cursor() as cursor:
                cursor.execute("ALTER TABLE ailleurs RENAME TO simulations_storedvisit")

    ran = apart(lived)
    assert (ran.said, ran.code) == ("", 2)
    assert "ne répond pas comme prévu" in ran.errors
    assert "manage.py migrate" in ran.errors
