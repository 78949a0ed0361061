"""What goes with a visit that is erased: its mail that waits, its follow-up."""

from __future__ import annotations

from django.db import transaction

from mesaides.mails.followups import stop_of
from mesaides.mails.queue import drop
from mesaides.mails.sealing import mark


@transaction.atomic
def forget_mails_of(visit: str) -> None:
    """Erase all that was to be sent about a visit, of which `visit` is the token."""
    drop(mark(visit))
    stop_of(visit)
