"""« mes-aides purger », « sauvegarder », « restaurer »: the upkeep of the database, by those who run the service."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from mesaides.cli.french import Refused


def purger() -> None:
    """Efface les simulations et les brouillons dont le temps est passé ; à lancer toutes les heures."""
    with database():
        from django.utils import timezone

        from mesaides.contributions.drafts import forget_abandoned
        from mesaides.contributions.verifying import forget_authors
        from mesaides.handovers.consents import purge_handovers
        from mesaides.simulations.confiding.links import purge_links
        from mesaides.simulations.gaps.keeping import purge_gaps
        from mesaides.simulations.retention import purge
        from mesaides.team.accounts import forget_sessions

        now = timezone.now()
        handed, links = purge_handovers(now), purge_links(now)
        forget_sessions()
        erased, old = purge(), purge_gaps(timezone.localdate())
        told = {
            "Écarts signalés effacés": old,
            "Brouillons abandonnés effacés": forget_abandoned(),
            "Adresses de contributions effacées": forget_authors(),
            "Transmissions effacées": handed,
            "Liens confiés effacés": links,
        }
    typer.echo(f"Simulations effacées : {erased}")
    for label, count in told.items():
        if count:
            typer.echo(f"{label} : {count}")


def sauvegarder(
    fichier: Annotated[str, typer.Argument(metavar="FICHIER", help="Le fichier à écrire ; il ne doit pas exister.")],
) -> None:
    """Écrit toute la base de données dans un fichier, sans arrêter le service."""
    with database():
        from mesaides.simulations.backups import back_up

        back_up(Path(fichier))
    typer.echo(f"Sauvegarde écrite : {fichier}")


def restaurer(
    fichier: Annotated[str, typer.Argument(metavar="FICHIER", help="Une sauvegarde.")],
    remplacer: Annotated[
        bool, typer.Option("--remplacer", help="Accepte de perdre ce que la base contient aujourd’hui.")
    ] = False,
) -> None:
    """Remet la base de données comme dans une sauvegarde ; arrêtez d’abord le service."""
    with database():
        from mesaides.simulations.backups import restore

        held = restore(Path(fichier), replace=remplacer)
    typer.echo(f"Base restaurée. Simulations qu’elle contient : {held}")


@contextmanager
def database() -> Iterator[None]:
    """Set up the site's own settings and database; raises `Refused` with what is to be mended."""
    # Ici seulement : les commandes qui calculent n’ont pas besoin de base de données.
    import django
    from django.apps import apps
    from django.core.exceptions import ImproperlyConfigured
    from django.db import DatabaseError

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        if not apps.ready:
            django.setup()
        from mesaides.simulations.backups import BackupError
    except ImproperlyConfigured as error:
        raise Refused(str(error)) from error
    try:
        yield
    except BackupError as error:
        raise Refused(str(error)) from error
    except DatabaseError as error:
        raise Refused(
            f"La base de données ne répond pas comme prévu ({type(error).__name__}). "
            "Vérifiez DATABASE_URL, puis préparez-la : python manage.py migrate."
        ) from error
