"""Contributions for the tests, in the state that each test needs."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from mesaides.contributions.models import Contribution, State


def contribution(**given: Any) -> Contribution:
    """A complete contribution whose address is verified, unless told otherwise."""
    now = timezone.now()
    usual = {
        "reference": f"{Contribution.objects.count():064}",
        "slug": "aide-essai",
        "file": "nom: Aide d’essai\n",
        "author": b"adresse",
        "state": State.BROUILLON,
        "created_at": now,
        "changed_at": now,
    }
    return Contribution.objects.create(**usual | given)
