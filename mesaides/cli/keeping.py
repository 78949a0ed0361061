"""« mes-aides entretien »: ask keepers whether their aids are still true, by those who run the service."""

from __future__ import annotations

import typer

from mesaides.cli.french import Refused
from mesaides.cli.upkeep import database


def entretien() -> None:
    """Écrit aux responsables des aides à vérifier ; à lancer chaque jour. Relancée, n’écrit pas deux fois."""
    with database():
        from django.utils import timezone

        from mesaides.benefits.catalogue import catalogue
        from mesaides.contributions.editions import refresh
        from mesaides.mails.queue import QueueFullError
        from mesaides.upkeep.keepers import keep_those_who_agreed
        from mesaides.upkeep.reminding import remind
        from mesaides.upkeep.waiting import tasks

        refresh()
        known, today = catalogue().benefits, timezone.localdate()
        try:
            named, asked = keep_those_who_agreed(), remind(known, today)
        except QueueFullError as error:
            raise Refused(f"{error} Le reste partira à la prochaine fois.") from error
        waiting = tasks(known, today)
    ours = sum(one.is_of_the_team for one in waiting)
    typer.echo(f"Nouveaux responsables : {named}\nResponsables interrogés : {asked}")
    typer.echo(f"À vérifier : {ours} par l’équipe, {len(waiting) - ours} par leur responsable")
