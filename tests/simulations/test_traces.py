"""What is erased is no longer in the files of the database: neither what was sealed, nor the name of its row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone

from mesaides.simulations.confiding.links import LINK, give
from mesaides.simulations.models import StoredVisit
from mesaides.simulations.retention import KEPT, purge
from mesaides.simulations.sealing import key_of, row_name
from mesaides.simulations.visits import forget, open_visit, save_answers
from tests.simulations.databases import apart, shared_database, written


@pytest.fixture
def file(transactional_db: None, tmp_path: Path) -> Iterator[Path]:
    with shared_database(tmp_path) as file:
        if file is None:
            pytest.skip("PostgreSQL range ses lignes effacées lui-même (VACUUM) ; ce test lit les fichiers de SQLite")
        yield file


def filled() -> str:
    """The token of a visit among others."""
    tokens = [open_visit().token for _ in range(5)]
    for token in tokens:
        save_answers(token, {"loyer": 450})
    return tokens[2]


def purge_all(_token: str) -> object:
    return purge(timezone.now() + KEPT + timedelta(minutes=1))


@pytest.mark.parametrize("erase", [forget, purge_all], ids=["effacer", "purger"])
def test_an_erased_visit_leaves_no_trace_in_the_files(file: Path, erase: Callable[[str], object]) -> None:
    token = apart(filled)
    name = row_name(token)
    sealed = apart(lambda: bytes(StoredVisit.objects.get(token_hash=name).sealed))
    assert name.encode() in written(file)
    assert sealed[:200] in written(file), "a row is in one piece up to the size of a page"
    apart(lambda: erase(token))
    assert name.encode() not in written(file)
    assert not any(sealed[start : start + 32] in written(file) for start in range(0, len(sealed), 32))


def test_a_link_that_is_replaced_leaves_no_trace_in_the_files(file: Path) -> None:
    """Read while the connection is open: closing it empties the journal in any case."""

    def replaced() -> tuple[bytes, bytes, bytes]:
        token = filled()
        first = key_of(give(token, timezone.now()).link, LINK).name.encode()
        before = written(file)
        give(token, timezone.now())
        return first, before, written(file)

    first, before, after = apart(replaced)
    assert first in before
    assert first not in after


def test_sqlite_overwrites_what_it_erases(db: None) -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            assert cursor.execute("PRAGMA secure_delete").fetchone() == (1,)
    else:
        assert connection.vendor == "postgresql"
