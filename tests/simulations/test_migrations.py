"""What was kept in clear before visits were sealed is erased for good when the database is brought up to date."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection

from mesaides.simulations.models import StoredVisit
from mesaides.simulations.visits import find_visit, open_visit
from tests.simulations.databases import apart, shared_database, written

BEFORE, CLEAR = "0001", "Peyrehorade-1987"


@pytest.fixture
def file(transactional_db: None, tmp_path: Path) -> Iterator[Path | None]:
    with shared_database(tmp_path) as file:
        yield file


def migrate(*target: str) -> None:
    call_command("migrate", "simulations", *target, verbosity=0)


def keep_in_clear() -> None:
    """Visits as they were kept, some erased already by a database that did not overwrite."""
    row = "INSERT INTO simulations_storedvisit VALUES (%s, %s, '2026-11-20 10:00:00', '2026-11-20 10:00:00')"
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA secure_delete=OFF")
        for number in range(60):
            cursor.execute(row, [f"{number:064}", json.dumps({"logement.commune": CLEAR, "suite": "x" * 500})])
        cursor.execute("DELETE FROM simulations_storedvisit WHERE token_hash > %s", [f"{40:064}"])


def test_answers_in_clear_are_erased_with_their_traces(file: Path | None) -> None:
    apart(lambda: migrate(BEFORE))
    try:
        apart(keep_in_clear)
        assert file is None or CLEAR.encode() in written(file)
    finally:
        apart(migrate)
    assert apart(StoredVisit.objects.count) == 0
    assert file is None or CLEAR.encode() not in written(file)
    assert apart(lambda: find_visit(open_visit().token)).answers == {}, "the new table works"
