"""The database, the files and the counts that the service keeps."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.core.cache import caches
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from mesaides.cli.installation.finding import Finding, fine, to_know, to_mend

PROBE = "verifier-installation"


def storage_findings() -> Iterator[Finding]:
    yield from database()
    yield static_files()
    yield counts()
    yield from folders()


def database() -> Iterator[Finding]:
    try:
        missing = _migrations_to_run()
    except DatabaseError as error:
        mend = "DATABASE_URL : vérifiez l’adresse, le compte, et que la base est démarrée."
        yield to_mend(f"la base de données ne répond pas ({type(error).__name__})", mend)
        return
    if missing:
        yield to_mend(
            f"la base de données a {missing} étape(s) de retard", "Lancez .venv/bin/python manage.py migrate."
        )
    else:
        yield fine("la base de données, et ses tables")
    if connection.vendor == "sqlite":
        yield to_know(
            "la base est SQLite, dans un fichier",
            "Elle convient à une seule machine. Pour plusieurs, DATABASE_URL mène à PostgreSQL.",
        )


def _migrations_to_run() -> int:
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def static_files() -> Finding:
    if (Path(settings.STATIC_ROOT) / "staticfiles.json").is_file():
        return fine("les fichiers statiques")
    mend = "Lancez .venv/bin/python manage.py collectstatic --no-input."
    return to_mend("les fichiers statiques manquent : les pages n’ont pas de style", mend)


def counts() -> Finding:
    """The counts that bound what one network may ask."""
    cache = caches["limites"]
    try:
        cache.set(PROBE, 1, 5)
        counted = cache.incr(PROBE)
    except Exception as error:  # noqa: BLE001 - chaque cache a ses propres erreurs : toutes veulent dire qu’il ne compte pas
        counted, reason = None, type(error).__name__
    else:
        reason = f"il compte {counted}"
    if counted == 2:
        return fine("les limites par réseau se comptent")
    mend = "CACHE_URL : vérifiez l’adresse de Redis, et que le paquet redis est installé."
    return to_mend(f"les limites par réseau ne se comptent pas ({reason})", mend)


def folders() -> Iterator[Finding]:
    needed = [Path(tempfile.gettempdir())]
    if connection.vendor == "sqlite":
        needed.append(Path(str(connection.settings_dict["NAME"])).parent)
    for folder in needed:
        if os.access(folder, os.W_OK | os.X_OK):
            yield fine(f"le dossier {folder} s’écrit")
        else:
            yield to_mend(f"le dossier {folder} ne s’écrit pas", f"Donnez-le au compte du service : chown … {folder}.")
