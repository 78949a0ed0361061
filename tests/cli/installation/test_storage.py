"""The database, the static files, the counts and the folders are really tried."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import caches
from django.db import connection
from django.test import override_settings
from django.utils import timezone

from mesaides.cli.installation import storage
from mesaides.cli.installation.finding import Finding, Verdict
from mesaides.simulations.retention import KEPT
from mesaides.simulations.visits import open_visit


def to_mend(found: list[Finding]) -> list[str]:
    return [finding.thing for finding in found if finding.verdict is Verdict.TO_MEND]


@pytest.mark.django_db
def test_a_database_up_to_date_is_in_order() -> None:
    assert to_mend(list(storage.database())) == []


@pytest.mark.django_db
def test_a_table_that_lacks_is_told_with_its_command() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'simulations'")
    (late,) = [finding for finding in storage.database() if finding.verdict is Verdict.TO_MEND]
    assert "de retard" in late.thing
    assert "manage.py migrate" in late.mend


@pytest.mark.django_db
def test_visits_that_nothing_erases_are_told_with_what_erases_them() -> None:
    open_visit()
    end, minute = timezone.now() + KEPT, datetime.timedelta(minutes=1)
    assert storage.purge(end + storage.LATEST - minute).verdict is Verdict.FINE
    told = storage.purge(end + storage.LATEST + minute)
    assert told.thing.startswith("1 simulation(s) finie(s)")
    assert "mes-aides-purger.timer" in told.mend


def test_static_files_are_looked_for_where_the_server_reads_them(tmp_path: Path) -> None:
    with override_settings(STATIC_ROOT=tmp_path):
        assert "collectstatic" in storage.static_files().mend
        (tmp_path / "staticfiles.json").write_text("{}", "utf-8")
        assert storage.static_files().verdict is Verdict.FINE


def test_counts_are_really_counted() -> None:
    assert storage.counts().verdict is Verdict.FINE


@pytest.mark.parametrize(
    "backend",
    [
        {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
        {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://127.0.0.1:1/0"},
    ],
)
def test_a_cache_that_does_not_count_is_told(backend: dict[str, Any]) -> None:
    with override_settings(CACHES={"default": backend, "limites": backend}):
        told = storage.counts()
        caches.close_all()
    assert told.verdict is Verdict.TO_MEND
    assert "CACHE_URL" in told.mend


@pytest.mark.django_db
def test_folders_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    assert to_mend(list(storage.folders())) == []
    monkeypatch.setattr("tempfile.tempdir", "/dossier-absent")
    assert to_mend(list(storage.folders())) == ["le dossier /dossier-absent ne s’écrit pas"]


@pytest.mark.django_db
def test_a_disk_nearly_full_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "LEAST_FREE", 10**9)
    assert "est presque plein" in to_mend(list(storage.folders()))[0]
