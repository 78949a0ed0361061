"""Back the whole database up to a file, and restore it: SQLite by its own copy, PostgreSQL by its own tools."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from django.core.management import call_command
from django.db import connection

from mesaides.simulations.models import StoredVisit
from mesaides.simulations.retention import purge

PRIVATE = 0o600
"""What is sealed stays sealed in a backup; all the same, no other account reads it."""


class BackupError(RuntimeError):
    """The backup or the restoration cannot be done; the message says how to mend it."""


def back_up(file: Path) -> None:
    """Write the whole database to a new file; raises `BackupError`. The service may go on meanwhile."""
    if file.exists():
        raise BackupError(f"« {file} » existe déjà : donnez un autre nom, ou effacez-le.")
    if not file.parent.is_dir():
        raise BackupError(f"Le dossier « {file.parent} » n’existe pas : créez-le.")
    part = file.with_name(f"{file.name}.partiel")
    part.touch(mode=PRIVATE)
    try:
        _copy_sqlite(part) if connection.vendor == "sqlite" else _dump_postgresql(part)
        part.rename(file)
    finally:
        part.unlink(missing_ok=True)


def restore(file: Path, *, replace: bool = False) -> int:
    """Put the database back as a backup has it, then erase what has ended since; how many visits it now holds.

    Raises `BackupError`, notably when visits would be lost and `replace` does not say so.
    """
    if not file.is_file():
        raise BackupError(f"« {file} » n’existe pas.")
    if not replace and (held := _held()):
        raise BackupError(f"La base contient {held} simulation(s), qui seraient perdues : ajoutez --remplacer.")
    _restore_sqlite(file) if connection.vendor == "sqlite" else _restore_postgresql(file)
    call_command("migrate", verbosity=0)
    purge()
    return _held()


def _held() -> int:
    table = StoredVisit._meta.db_table  # noqa: SLF001 - le nom que Django publie sous ce nom
    return StoredVisit.objects.count() if table in connection.introspection.table_names() else 0


def _copy_sqlite(file: Path) -> None:
    connection.ensure_connection()
    with closing(sqlite3.connect(file)) as copy:
        connection.connection.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, whole by itself


def _restore_sqlite(file: Path) -> None:
    connection.ensure_connection()
    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as copy:
        try:
            sound = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        except sqlite3.DatabaseError:
            sound = False
        if not sound:
            raise BackupError(f"« {file} » n’est pas une sauvegarde entière de SQLite : prenez-en une autre.")
        copy.backup(connection.connection)


def _dump_postgresql(file: Path) -> None:
    _run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={file}")


def _restore_postgresql(file: Path) -> None:
    whole = ("--clean", "--if-exists", "--single-transaction", "--exit-on-error")
    _run("pg_restore", *whole, "--no-owner", "--no-privileges", f"--dbname={_environment()['PGDATABASE']}", str(file))


def _run(tool: str, *words: str) -> None:
    """One of PostgreSQL's tools, on our database; the password goes by its environment, that no other account sees."""
    found = shutil.which(tool)
    if found is None:
        raise BackupError(f"Il manque {tool} : installez les outils clients de PostgreSQL (postgresql-client).")
    ran = subprocess.run([found, *words], env=os.environ | _environment(), capture_output=True, text=True, check=False)  # noqa: S603 - commande écrite ici
    if ran.returncode:
        raise BackupError(f"{tool} a échoué : {ran.stderr.strip()}")


def _environment() -> dict[str, str]:
    """Our database, in the variables that PostgreSQL's tools read."""
    settings = connection.settings_dict
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    return {name: str(settings[key]) for name, key in names.items() if settings.get(key)}
