"""How long a visit is kept, and the end of those whose time has passed."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone

from mesaides.simulations.models import StoredVisit
from mesaides.simulations.traces import leave_no_trace

KEPT = timedelta(days=7)
"""After the last change."""

KEPT_FOR_FOLLOW_UP = timedelta(days=31)
"""The same, when the person asked to be followed up."""


def kept_until(changed: datetime, *, follow_up: bool = False) -> datetime:
    """The moment from which a visit changed then no longer exists, purged or not."""
    return changed + (KEPT_FOR_FOLLOW_UP if follow_up else KEPT)


def purge(now: datetime | None = None) -> int:
    """Erase the visits whose time has passed; how many there were."""
    erased, _ = StoredVisit.objects.filter(kept_until__lte=now or timezone.now()).delete()
    leave_no_trace()
    return erased
