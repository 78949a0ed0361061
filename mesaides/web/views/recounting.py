"""« Pourquoi ce montant ? »: what a benefit’s amount was computed from."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from mesaides.benefits.catalogue import catalogue
from mesaides.household.situation import Situation
from mesaides.simulations.patience import Deadline
from mesaides.simulations.recounting import UnexplainableError, origin_of
from mesaides.web.presenting.recounting import has_story, recounting_context
from mesaides.web.views.computing import result_of, with_situation
from mesaides.web.visiting import Visiting, go, with_visit


@with_visit
@require_safe
@with_situation
def recounting(
    request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline, slug: str
) -> HttpResponse:
    """A benefit without story, or without amount for this household, leads to its own page."""
    context = _context(request, visiting, situation, deadline, slug)
    if context is None:
        return go(visiting.address("droit", slug=slug))
    return render(request, "web/recounting.html", context)


def _context(
    request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline, slug: str
) -> dict[str, object] | None:
    result = result_of(situation, visiting, deadline)
    if not has_story(result, slug):
        return None
    try:
        origin = origin_of(situation, catalogue().benefit(slug), deadline=deadline)
    except UnexplainableError:
        return None
    asked = (request.GET.get("valeur", ""), request.GET.get("periode", ""))
    return recounting_context(result, visiting, slug, origin, asked)
