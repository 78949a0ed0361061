"""Erased is erased: what a database would still hold of a row that it no longer has."""

from __future__ import annotations

from django.db import connection, transaction


def leave_no_trace() -> None:
    """Once the erasing is committed, empty SQLite's journal, where former pages would wait for the next ones.

    The freed pages of the file itself are zeroed by `secure_delete` (config/settings.py). While another connection
    reads, the journal stays: the next erasing, or the next purge, empties it. PostgreSQL cleans up by itself (VACUUM).
    """
    if connection.vendor == "sqlite":
        transaction.on_commit(_empty_journal)


def _empty_journal() -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
