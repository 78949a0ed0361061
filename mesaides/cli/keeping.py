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
        from mesaides.contributions.editions import current, refresh
        from mesaides.mails.queue import QueueFullError
        from mesaides.upkeep.keepers import keep_those_who_agreed, let_go_of_what_is_gone
        from mesaides.upkeep.reminding import remind
        from mesaides.upkeep.waiting import tasks

        refresh()
        known, today = catalogue().benefits, timezone.localdate()
        try:
            named, asked = keep_those_who_agreed(), remind(known, today)
        except QueueFullError as error:
            raise Refused(f"{error} Le reste partira à la prochaine fois.") from error
        if not ((edition := current()) and edition.left_out):  # an aid that is left aside may come back
            let_go_of_what_is_gone(one.slug for one in known)
        waiting = tasks(known, today)
    ours = sum(one.is_of_the_team for one in waiting)
    typer.echo(f"Nouveaux responsables : {named}\nResponsables interrogés : {asked}")
    typer.echo(f"À vérifier : {ours} par l’équipe, {len(waiting) - ours} par leur responsable")
