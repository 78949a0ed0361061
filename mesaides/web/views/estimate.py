"""What the answers given so far already open: computed after a page of questions is shown, never before."""

from __future__ import annotations

import logging
from threading import BoundedSemaphore

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from mesaides.simulations.certain import certain_rights
from mesaides.simulations.patience import estimate_deadline
from mesaides.web.presenting.estimate import estimate_context
from mesaides.web.visiting import Visiting, go, with_visit

logger = logging.getLogger(__name__)

_one_at_a_time = BoundedSemaphore(1)
"""In each process: pages of questions keep the other threads."""

BUSY = "le serveur est occupé"


class NoEstimate(RuntimeError):
    """No estimate this time; the reason quotes nothing of the household."""


@with_visit
@require_safe
def estimate(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    """A line of a page of questions, asked for by its script; else a page of its own."""
    if visiting.journey.is_complete:
        return HttpResponse(status=204) if _is_a_line(request) else go(visiting.resume_address())
    try:
        slugs, failed = _found(visiting), False
    except NoEstimate as reason:
        logger.warning("Pas d’estimation en cours de simulation : %s", reason)
        slugs, failed = None, True
    if not _is_a_line(request):
        return render(request, "web/estimate.html", estimate_context(visiting, slugs, failed=failed))
    if not slugs:
        return HttpResponse(status=204)  # the line stays as it is
    return render(request, "web/parts/estimate_line.html", {"count": len(slugs)})


def _found(visiting: Visiting) -> tuple[str, ...] | None:
    """The benefits already certain. Raises `NoEstimate`: an extra never makes anything else fail or wait."""
    if not _one_at_a_time.acquire(blocking=False):
        raise NoEstimate(BUSY)
    try:
        return certain_rights(visiting.journey, visit=visiting.visit.name, deadline=estimate_deadline())
    except Exception as error:  # noqa: BLE001 - une estimation est un plus : rien de ce qui lui arrive n’arrête une visite
        raise NoEstimate(type(error).__name__) from None
    finally:
        _one_at_a_time.release()


def _is_a_line(request: HttpRequest) -> bool:
    return request.headers.get("HX-Request") == "true"
