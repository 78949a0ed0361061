"""The link that was confided, or that would be, as its page tells it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.urls import reverse

from mesaides.benefits.typography import typeset
from mesaides.simulations.confiding.links import Given, end_of, last_day_of

TAKEN = "Le lien est retiré : il n’ouvre plus rien."


def confiding_context(
    given: Given | None, now: datetime, whole: Callable[[str], str], *, is_taken: bool = False
) -> dict[str, Any]:
    """`whole`: gives the whole address of a path of this site; `is_taken`: the link was just taken back."""
    return {
        "address": whole(reverse("web:reprendre", args=[given.link])) if given else "",
        "notice": typeset(TAKEN) if is_taken and given is None else "",
        "last_day": last_day_of(given.ends_at if given else end_of(now)).date(),
    }
