"""How long a request may wait for its calculation, and what to say past it."""

from __future__ import annotations

from django.conf import settings

from mesaides.engine import Deadline, TooLongError

__all__ = ["RETRY_AFTER", "Deadline", "TooLongError", "estimate_deadline", "request_deadline"]

RETRY_AFTER = "10"
"""Seconds after which to ask again, as the header of that name tells them."""


def request_deadline() -> Deadline:
    """The deadline of a request that has just come in."""
    return Deadline.within(settings.CALCUL_SECONDES)


def estimate_deadline() -> Deadline:
    """The deadline of an estimate made while the questions are answered: nobody waits for it."""
    return Deadline.within(min(settings.ESTIMATION_SECONDES, settings.CALCUL_SECONDES))
