"""« Pourquoi ce montant ? »: what a benefit’s amount was computed from."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from mesaides.benefits.catalogue import catalogue
from mesaides.questions.situation import household_of
from mesaides.simulations.intake import receive
from mesaides.simulations.patience import TooLongError, request_deadline
from mesaides.simulations.recounting import UnexplainableError, origin_of
from mesaides.simulations.right import Result
from mesaides.web.presenting.recounting import has_story, recounting_context
from mesaides.web.views.computing import too_long, with_result
from mesaides.web.visiting import Visiting, go, with_visit


@with_visit
@require_safe
@with_result
def recounting(request: HttpRequest, visiting: Visiting, result: Result, slug: str) -> HttpResponse:
    """A benefit without story, or without amount for this household, leads to its own page."""
    if not has_story(result, slug):
        return go(visiting.address("droit", slug=slug))
    try:
        context = _context(request, visiting, result, slug)
    except TooLongError:
        return too_long(request, visiting)
    except UnexplainableError:
        context = None
    return (
        go(visiting.address("droit", slug=slug)) if context is None else render(request, "web/recounting.html", context)
    )


def _context(request: HttpRequest, visiting: Visiting, result: Result, slug: str) -> dict[str, object] | None:
    situation = receive(household_of(visiting.journey), visiting.journey.today)
    origin = origin_of(situation, catalogue().benefit(slug), deadline=request_deadline())
    asked = (request.GET.get("valeur", ""), request.GET.get("periode", ""))
    return recounting_context(result, visiting, slug, origin, asked)
