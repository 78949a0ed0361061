"""Seal the addresses of authors and of keepers again with the first key, so that an older one can be removed."""

from __future__ import annotations

from django.db import transaction

from mesaides.contributions.models import Contribution
from mesaides.mails.sealing import renewed
from mesaides.upkeep.models import Keeper

FIELDS = ("author", "pending")


@transaction.atomic
def seal_addresses_again() -> int:
    """How many were sealed again. Raises `UnreadableError`, having changed nothing."""
    kept = sum(_of_keeper(row) for row in Keeper.objects.select_for_update())
    return kept + sum(_of_contribution(row) for row in Contribution.objects.select_for_update())


def _of_keeper(row: Keeper) -> int:
    row.sealed = renewed(row.sealed)
    row.save(update_fields=["sealed"])
    return 1


def _of_contribution(row: Contribution) -> int:
    sealed = [name for name in FIELDS if getattr(row, name)]
    for name in sealed:
        setattr(row, name, renewed(bytes(getattr(row, name)).decode()).encode())
    if sealed:
        row.save(update_fields=sealed)
    return len(sealed)
