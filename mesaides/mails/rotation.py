"""Seal everything again with the first key, so that an older one can be removed."""

from __future__ import annotations

from typing import Any

from django.db import models, transaction

from mesaides.mails.models import FollowUp, QueuedMail
from mesaides.mails.sealing import renewed

SEALED = (QueuedMail.objects, FollowUp.objects)


def seal_again() -> int:
    """How many rows were sealed again. Raises `UnreadableError`, having changed nothing of that table."""
    return sum(_of_table(rows) for rows in SEALED)


@transaction.atomic
def _of_table(rows: models.Manager[Any]) -> int:
    found = list(rows.select_for_update().values_list("pk", "sealed"))
    for key, sealed in found:
        rows.filter(pk=key).update(sealed=renewed(sealed))
    return len(found)
