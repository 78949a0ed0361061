"""Count what happens, without identity: in a table of our own for who runs the service, and in the public figures."""

from __future__ import annotations

from typing import Protocol, cast

from django.conf import settings
from django.db.models import F
from django.utils import timezone
from django.utils.module_loading import import_string

from mesaides.mails.models import Tally


class Counter(Protocol):
    """What `settings.COMPTEUR` names: it never raises."""

    def __call__(self, event: str, *, benefit: str | None = None) -> None: ...


def record(event: str) -> None:
    """One more, today, for who runs the service. In the transaction of the caller: what is undone is not counted."""
    row, _ = Tally.objects.get_or_create(event=event, day=timezone.localdate())
    Tally.objects.filter(pk=row.pk).update(count=F("count") + 1)


def publish(event: str, *, benefit: str | None = None) -> None:
    """One more in the public figures. In the transaction of the caller too."""
    cast("Counter", import_string(settings.COMPTEUR))(event, benefit=benefit)
