"""The database, the files and the counts that the service keeps."""

from __future__ import annotations

import datetime
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.core.cache import caches
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from mesaides.cli.installation.finding import Finding, fine, to_know, to_mend
from mesaides.simulations.models import StoredVisit

PROBE = "verifier-installation"
LATEST = datetime.timedelta(days=1)
"""How long after its end a visit may still be there: the purge is hourly, a machine may have been off."""
LEAST_FREE = 500
"""Megabytes: what the database may write, and a PDF lay out, before anybody has to look at it."""


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
        yield purge(timezone.now())
    if connection.vendor == "sqlite":
        yield to_know(
            "la base est SQLite, dans un fichier",
            "Elle convient à une seule machine. Pour plusieurs, DATABASE_URL mène à PostgreSQL.",
        )


def _migrations_to_run() -> int:
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def purge(now: datetime.datetime) -> Finding:
    """Whether what we promise to erase is erased."""
    late = StoredVisit.objects.filter(kept_until__lte=now - LATEST).count()
    if not late:
        return fine("les simulations finies sont effacées")
    mend = "Lancez « mes-aides purger », puis chaque heure : systemctl enable --now mes-aides-purger.timer."
    return to_mend(f"{late} simulation(s) finie(s) ne sont pas effacées", mend)


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
        yield _folder(folder)


def _folder(folder: Path) -> Finding:
    if not os.access(folder, os.W_OK | os.X_OK):
        return to_mend(f"le dossier {folder} ne s’écrit pas", f"Donnez-le au compte du service : chown … {folder}.")
    free = shutil.disk_usage(folder).free // 1_000_000
    if free < LEAST_FREE:
        return to_mend(f"le disque de {folder} est presque plein ({free} Mo)", f"Libérez-y {LEAST_FREE} Mo.")
    return fine(f"le dossier {folder} s’écrit, et a de la place")
