"""Count what happens, without identity: through the figures of the site, else in a table of our own."""

from __future__ import annotations

from typing import Protocol, cast

from django.conf import settings
from django.db.models import F
from django.utils import timezone
from django.utils.module_loading import import_string

from mesaides.mails.models import Tally


class Counter(Protocol):
    """What `settings.COMPTEUR` names."""

    def __call__(
        self, event: str, *, benefit: str | None = None, partner: str | None = None, departement: str | None = None
    ) -> None: ...


def record(
    event: str, *, benefit: str | None = None, partner: str | None = None, departement: str | None = None
) -> None:
    """Count one. In the transaction of the caller: what is undone is not counted."""
    counter = cast("Counter", import_string(settings.COMPTEUR)) if settings.COMPTEUR else tally
    counter(event, benefit=benefit, partner=partner, departement=departement)


def tally(
    event: str, *, benefit: str | None = None, partner: str | None = None, departement: str | None = None
) -> None:
    """One more, today, in the table of this package; neither partner nor département is kept."""
    del partner, departement
    row, _ = Tally.objects.get_or_create(event=event, benefit=benefit or "", day=timezone.localdate())
    Tally.objects.filter(pk=row.pk).update(count=F("count") + 1)
