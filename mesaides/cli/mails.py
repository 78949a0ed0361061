"""« mes-aides courriels »: send what waits, show it, decide about what is uncertain, change the key."""

from __future__ import annotations

import os
import signal
import threading
from datetime import timedelta
from typing import Annotated

import typer

from mesaides.cli.french import Refused

Once = Annotated[bool, typer.Option("--une-fois", help="Envoie ce qui attend, puis s’arrête.")]
State = Annotated[bool, typer.Option("--etat", help="Dit combien de courriels attendent, et n’envoie rien.")]
Again = Annotated[
    bool, typer.Option("--renvoyer-incertains", help="Remet en file les incertains : ils peuvent arriver deux fois.")
]
Forget = Annotated[bool, typer.Option("--oublier-incertains", help="Efface les incertains, sans les renvoyer.")]
Rekey = Annotated[bool, typer.Option("--rechiffrer", help="Chiffre tout avec la première clef de COURRIELS_CLEFS.")]


def courriels(
    une_fois: Once = False,
    etat: State = False,
    renvoyer: Again = False,
    oublier: Forget = False,
    rechiffrer: Rekey = False,
) -> None:
    """Envoie les courriels qui attendent, jusqu’à ce qu’on l’arrête."""
    if sum((une_fois, etat, renvoyer, oublier, rechiffrer)) > 1:
        raise Refused("Choisissez une seule de ces options.")
    start_django()
    if etat:
        typer.echo(_state())
    elif renvoyer or oublier:
        typer.echo(_decide(again=renvoyer))
    elif rechiffrer:
        typer.echo(_seal_again())
    elif une_fois:
        typer.echo(_send_once())
    else:
        _send_until_stopped()


def start_django() -> None:
    """The commands that read the database start Django; the others never do."""
    import django
    from django.core.exceptions import ImproperlyConfigured

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        django.setup()
    except ImproperlyConfigured as error:
        raise Refused(str(error)) from error


def _send_once() -> str:
    from mesaides.mails.sending import NoServerError, Outcome
    from mesaides.mails.worker import all_rounds

    _need_a_server()
    try:
        found = all_rounds()
    except NoServerError as error:
        raise Refused(f"Le serveur de courriel ne répond pas ({error}) : rien n’est parti, tout attend.") from error
    told = {Outcome.SENT: "partis", Outcome.REFUSED: "refusés", Outcome.LATER: "remis à plus tard"}
    told |= {Outcome.UNCERTAIN: "incertains"}
    return " ; ".join(f"{label} : {found[outcome]}" for outcome, label in told.items())


def _send_until_stopped() -> None:
    """Stops between two mails when the system asks: nothing then becomes uncertain."""
    from mesaides.mails.worker import keep_sending

    _need_a_server()
    stopped = threading.Event()
    for one in (signal.SIGTERM, signal.SIGINT):
        signal.signal(one, lambda *_: stopped.set())

    def wait(pause: timedelta) -> bool:
        return stopped.wait(pause.total_seconds())

    keep_sending(wait)


def _need_a_server() -> None:
    from django.conf import settings

    if not settings.COURRIELS:
        raise Refused("EMAIL_URL manque : sans serveur de courriel, rien n’est proposé et rien ne part.")


def _state() -> str:
    from mesaides.mails.queue import counts

    lines = [f"{label} : {count}" for label, count in counts().items()]
    return "\n".join([*lines, *_tallies()])


def _tallies() -> list[str]:
    """What was counted since the beginning, when this package counts by itself."""
    from django.db.models import Sum

    from mesaides.mails.models import Tally

    totals = Tally.objects.values_list("event").annotate(Sum("count")).order_by("event")
    return [f"{event} : {count}" for event, count in totals]


def _decide(*, again: bool) -> str:
    from django.utils import timezone

    from mesaides.mails.queue import forget_uncertain, send_uncertain_again

    if again:
        return f"Remis en file : {send_uncertain_again(timezone.now())}"
    return f"Effacés : {forget_uncertain()}"


def _seal_again() -> str:
    from mesaides.mails.rotation import seal_again
    from mesaides.mails.sealing import UnreadableError
    from mesaides.upkeep.rotation import seal_addresses_again

    try:
        return f"Lignes rechiffrées : {seal_again() + seal_addresses_again()}"
    except UnreadableError as error:
        raise Refused(str(error)) from error
