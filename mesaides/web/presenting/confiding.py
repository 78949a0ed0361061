"""The link that was confided, or that would be, as its page tells it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.urls import reverse

from mesaides.simulations.confiding.links import Given, end_of, last_day_of


def confiding_context(given: Given | None, now: datetime, whole: Callable[[str], str]) -> dict[str, Any]:
    """`whole`: gives the whole address of a path of this site."""
    return {
        "address": whole(reverse("web:reprendre", args=[given.link])) if given else "",
        "last_day": last_day_of(given.ends_at if given else end_of(now)).date(),
    }
