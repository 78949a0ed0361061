"""« Pourquoi pas aujourd’hui ? »: what blocks a refused benefit, and what would open it, looked for on demand."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from mesaides.simulations.patience import request_deadline
from mesaides.simulations.right import Result
from mesaides.web.presenting.doors import doors_context
from mesaides.web.views.computing import with_result
from mesaides.web.visiting import Visiting, go, with_visit


@with_visit
@require_safe
@with_result
def why_not(request: HttpRequest, visiting: Visiting, result: Result, slug: str) -> HttpResponse:
    """A benefit that is not refused leads to its own page."""
    context = doors_context(result, visiting, slug, request_deadline())
    if context is None:
        return go(visiting.address("droit", slug=slug))
    return render(request, "web/why_not.html", context)
