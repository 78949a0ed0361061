"""« Montant inattendu ? »: why the institution's amount of a benefit may be another, and what to correct."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from mesaides.simulations.right import Result
from mesaides.web.presenting.surprise import surprise_context
from mesaides.web.views.computing import with_result
from mesaides.web.visiting import Visiting, go, with_visit


@with_visit
@require_safe
@with_result
def amount(request: HttpRequest, visiting: Visiting, result: Result, slug: str) -> HttpResponse:
    """A benefit without usual reasons, or that is not among the results, leads to its own page."""
    context = surprise_context(result, visiting, slug)
    if context is None:
        return go(visiting.address("droit", slug=slug))
    return render(request, "web/surprise.html", context)
